import type { KindSpec } from './kind-spec.ts';
import { assists } from './kinds/assists.ts';
import { awarded } from './kinds/awarded.ts';
import { built } from './kinds/built.ts';
import { chaired } from './kinds/chaired.ts';
import { designated } from './kinds/designated.ts';
import { donatedGoods } from './kinds/donated-goods.ts';
import { established } from './kinds/established.ts';
import { exitedPoverty } from './kinds/exited-poverty.ts';
import { funded } from './kinds/funded.ts';
import { holdsOffice } from './kinds/holds-office.ts';
import { implementsProgramme } from './kinds/implements.ts';
import { introduced } from './kinds/introduced.ts';
import { investedIn } from './kinds/invested-in.ts';
import { issued } from './kinds/issued.ts';
import { locatedIn } from './kinds/located-in.ts';
import { memberOf } from './kinds/member-of.ts';
import { movedTo } from './kinds/moved-to.ts';
import { operates } from './kinds/operates.ts';
import { organised } from './kinds/organised.ts';
import { pairedWith } from './kinds/paired-with.ts';
import { partOf } from './kinds/part-of.ts';
import { participatedIn } from './kinds/participated-in.ts';
import { postedTo } from './kinds/posted-to.ts';
import { purchasedFrom } from './kinds/purchased-from.ts';
import { signedWith } from './kinds/signed-with.ts';
import { succeeded } from './kinds/succeeded.ts';
import { supervises } from './kinds/supervises.ts';
import { trained } from './kinds/trained.ts';
import { visited } from './kinds/visited.ts';

/** The closed catalogue: every kind of claim, and so every kind of tie. */
export const KINDS = Object.freeze({
  ASSISTS: assists,
  POSTED_TO: postedTo,
  FUNDED: funded,
  DONATED_GOODS: donatedGoods,
  INVESTED_IN: investedIn,
  PURCHASED_FROM: purchasedFrom,
  TRAINED: trained,
  INTRODUCED: introduced,
  MEMBER_OF: memberOf,
  PART_OF: partOf,
  HOLDS_OFFICE: holdsOffice,
  LOCATED_IN: locatedIn,
  PAIRED_WITH: pairedWith,
  VISITED: visited,
  SUPERVISES: supervises,
  CHAIRED: chaired,
  ORGANISED: organised,
  PARTICIPATED_IN: participatedIn,
  AWARDED: awarded,
  BUILT: built,
  SIGNED_WITH: signedWith,
  MOVED_TO: movedTo,
  SUCCEEDED: succeeded,
  EXITED_POVERTY: exitedPoverty,
  DESIGNATED: designated,
  ESTABLISHED: established,
  ISSUED: issued,
  OPERATES: operates,
  IMPLEMENTS: implementsProgramme,
}) satisfies Readonly<Record<string, KindSpec>>;

export type ClaimKind = keyof typeof KINDS;
export const claimKinds = Object.keys(KINDS) as readonly ClaimKind[];
export const kindSpec = (kind: ClaimKind): KindSpec => KINDS[kind];
