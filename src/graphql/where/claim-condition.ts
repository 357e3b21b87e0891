import { AppError } from '../../errors.ts';
import type { ClaimAnchor } from '../../graph/read/claim-anchors.ts';
import { type ClaimParams, type ClaimTest, claimParams } from '../../graph/read/claim-test.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { heldBoth } from '../held.ts';
import { groupsOfEntities } from '../lists/groups-of.ts';
import { canonicalScope, canonicalTie } from './canonical-where.ts';
import { type ClaimCondition, claimWays } from './claim-ways.ts';
import type { ClaimWhere } from './claim-where.ts';
import { Budget } from './conditions.ts';
import { endTest } from './end-test.ts';
import { amountParams, qualifierParams, roleParams } from './tie-condition.ts';

/** Where to look for claims, and how they pass. */
export interface ClaimQuestion {
  readonly anchor: ClaimAnchor;
  readonly starts: readonly string[];
  readonly params: ClaimParams;
}

const MAX_ABOUT = 10;

/** What a `where` asks of claims, with all that it nests answered. */
export async function claimQuestion(loaders: Loaders, where: ClaimWhere | null | undefined): Promise<ClaimQuestion> {
  const condition = await claimCondition(loaders, where ?? {}, new Budget(), 1);
  return { ...anchorOf(condition.test), params: claimParams(claimWays(condition)) };
}

/** @throws AppError LIMIT where a claim is asked to be about too many entities at once. */
export function checkAbout(about: readonly string[] | null | undefined): void {
  if (about && about.length > MAX_ABOUT)
    throw new AppError('LIMIT', `about has ${about.length} ids; at most ${MAX_ABOUT}`);
}

async function claimCondition(
  loaders: Loaders,
  where: ClaimWhere,
  budget: Budget,
  depth: number,
): Promise<ClaimCondition> {
  budget.spend(depth);
  const inner = (other: ClaimWhere) => claimCondition(loaders, other, budget, depth + 1);
  const { any, not, certainty: _, ...own } = where;
  const asks = Object.values(own).some((value) => value !== null && value !== undefined);
  return {
    test: asks ? await claimTest(loaders, where, budget, depth) : null,
    any: any ? await Promise.all(any.map(inner)) : null,
    not: not ? await inner(not) : null,
  };
}

async function claimTest(loaders: Loaders, asked: ClaimWhere, budget: Budget, depth: number): Promise<ClaimTest> {
  checkAbout(asked.about);
  const where = await canonicalScope(loaders, asked);
  const end = (id: string | null | undefined, other: ClaimWhere['subjectWhere']) =>
    endTest(loaders, id ? [id] : null, other, budget, depth + 1);
  const subject = await end(where.subject, where.subjectWhere);
  const object = await end(where.object, where.objectWhere);
  const involved = await end(null, where.aboutWhere);
  return {
    kinds: where.kinds ?? null,
    subjects: subject.ids,
    subjectTypes: subject.types,
    objects: object.ids,
    objectTypes: object.types,
    involved: involved.ids,
    involvedTypes: involved.types,
    about: where.about?.length ? await withGroups(loaders, where.about, where.throughGroups ?? false) : null,
    articles: where.article ? [where.article] : null,
    within: where.within ?? null,
    ...heldBoth(where),
    qualifiers: where.qualifiers ? qualifierParams(where.qualifiers) : null,
    roles: where.roles ? roleParams((await canonicalTie(loaders, { roles: where.roles })).roles!) : null,
    assertions: where.assertions ?? null,
    endings: where.endings ?? null,
    dated: where.dated ?? null,
    hasFigures: where.hasFigures ?? null,
    figure: where.amount ? amountParams(where.amount) : null,
    knownOn: where.knownOn ?? null,
  };
}

async function withGroups(loaders: Loaders, ids: readonly string[], through: boolean): Promise<ClaimTest['about']> {
  const groupsOf = through ? await groupsOfEntities(loaders, ids) : () => [];
  return ids.map((id) => ({ id, groups: groupsOf(id) }));
}

/** The part of the outermost test that narrows most. */
function anchorOf(test: ClaimTest | null): Pick<ClaimQuestion, 'anchor' | 'starts'> {
  if (test === null) return { anchor: 'all', starts: [] };
  const { articles, subjects, objects, about, involved, within, kinds } = test;
  const fewest = [
    { anchor: 'subjects' as const, starts: subjects },
    { anchor: 'objects' as const, starts: objects },
    { anchor: 'involved' as const, starts: about?.[0] ? [about[0].id, ...about[0].groups] : null },
    { anchor: 'involved' as const, starts: involved },
  ]
    .filter((one): one is { anchor: EndAnchor; starts: readonly string[] } => one.starts !== null)
    .sort((a, b) => a.starts.length - b.starts.length)[0];
  if (articles) return { anchor: 'articles', starts: articles };
  if (fewest) return fewest;
  if (within) return { anchor: 'within', starts: [within] };
  return kinds ? { anchor: 'kinds', starts: [...new Set(kinds)] } : { anchor: 'all', starts: [] };
}

type EndAnchor = 'subjects' | 'objects' | 'involved';
