import { isPlaceType } from '../entity-types.ts';
import { normaliseName } from '../normalise-name.ts';
import type { Candidate, Resemblance, Suggestion, Surroundings } from './compared.ts';
import { numbersIn } from './names.ts';

/** How much a resemblance of names says by itself. */
const WEIGHT: Readonly<Record<Resemblance, number>> = {
  SAME_NAME: 0.5,
  NAME_WITH_OWNER: 0.6,
  ONE_CHARACTER: 0.45,
  SHARED_NAME: 0.3,
  ABBREVIATION: 0.3,
  CONTAINED: 0.3,
};
/** Resemblances that say nothing unless the two have something else in common. */
const NEEDS_CONTEXT: readonly Resemblance[] = ['SHARED_NAME', 'ABBREVIATION', 'CONTAINED'];
/** What two namesakes share that tells persons: their office, their sender, where they were posted. */
const TELLING = /^(HOLDS_OFFICE|POSTED_TO|MEMBER_OF|PART_OF) (OBJECT|SENDER)$/;

const LEAST_SCORE = 0.25;

export interface Around {
  readonly left: Surroundings;
  readonly right: Surroundings;
  /** Name of an entity, for the reasons. */
  readonly nameOf: (id: string) => string;
}

/** A proposal with its reasons, or null where there is too little, or something against it. */
export function scored(candidate: Candidate, around: Around): Suggestion | null {
  const { left, right } = candidate;
  if (saysApart(candidate, around)) return null;
  const [first, resemblance] = ofNames(candidate, around);
  const context = contextOf(candidate, around);
  if (NEEDS_CONTEXT.includes(resemblance) && context.length === 0) return null;
  const generic = candidate.bearers > 2 && resemblance !== 'SAME_NAME' ? 0.5 : 1;
  const weights = [
    WEIGHT[resemblance] * generic * (resemblance === 'CONTAINED' ? coverage(candidate.names) : 1),
    ...context.map(({ weight }) => weight),
  ];
  let score = 1 - weights.reduce((left, weight) => left * (1 - weight), 1);
  const reasons = [first, ...context.map(({ reason }) => reason)];
  const both = articlesOfBoth(around);
  if (both.length > 0) {
    // Whoever writes two names a letter apart side by side has not misspelt one.
    score *= resemblance === 'ONE_CHARACTER' ? 0.3 : 0.5;
    reasons.push(
      `but ${both.length === 1 ? 'an article names' : `${both.length} articles name`} both, one beside the other`,
    );
  }
  const numbers = [numbersIn(candidate.left.name), numbersIn(candidate.right.name)].filter((text) => text !== '');
  if (numbers.length === 1) {
    score *= 0.7;
    reasons.push(`but only one of them says ${numbers[0]}`);
  }
  return score < LEAST_SCORE ? null : { left: left.id, right: right.id, score: Math.round(score * 100) / 100, reasons };
}

function saysApart({ left, right, resemblance }: Candidate, around: Around): boolean {
  // A claim that names both speaks of two; so does one that is told apart by the other.
  if (around.left.owners.has(right.id) || around.right.owners.has(left.id)) return true;
  if (around.left.beside.has(right.id)) return true;
  if (left.type === 'OFFICIAL' && !left.isGroup) return false;
  const [a, b] = [[...around.left.owners], [...around.right.owners]];
  if (a.length === 0 || b.length === 0 || a.some((owner) => around.right.owners.has(owner))) return false;
  // The same kind of thing, here and there.
  return resemblance !== 'SAME_NAME' || !a.some((one) => b.some((other) => mayBeAround(one, other)));
}

/** How much of the longer name the shorter one is; what only begins a name or stands within it is rather a part of the thing. */
function coverage(names: readonly [string, string]): number {
  const [short, long] = inLength(names);
  return (short.length / long.length) * (long.endsWith(short) ? 1 : 0.6);
}

const inLength = ([a, b]: readonly [string, string]): [short: string, long: string] =>
  a.length <= b.length ? [a, b] : [b, a];

/** Two divisions of which neither lies in the other are around different things. */
function mayBeAround(one: string, other: string): boolean {
  const [a, b] = [codeIn(one), codeIn(other)];
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

const codeIn = (id: string): string | null => /^[a-z]+:(\d{2,12})$/.exec(id)?.[1] ?? null;

function ofNames(candidate: Candidate, around: Around): [reason: string, resemblance: Resemblance] {
  const { left, resemblance, names, bearers } = candidate;
  const [short, long] = inLength(names);
  switch (resemblance) {
    case 'SAME_NAME':
      return left.type === 'OFFICIAL' && articlesOfBoth(around).length === 0
        ? [`several articles know an official named ${left.name}`, resemblance]
        : [`both are named ${left.name}; only what tells them apart differs`, resemblance];
    case 'SHARED_NAME':
      return [`both go by ${names[0]}${bearers > 2 ? `, as ${bearers - 2} more do` : ''}`, resemblance];
    case 'ONE_CHARACTER':
      return [`${names[0]} and ${names[1]} are one character apart`, resemblance];
    case 'ABBREVIATION':
      return [`${short} may be short for ${long}`, resemblance];
    default: {
      const owners = [...around.left.owners, ...around.right.owners].map((id) => normaliseName(around.nameOf(id)));
      return owners.some((owner) => owner + short === long)
        ? [`${long} is ${short} with its owner's name before it`, 'NAME_WITH_OWNER']
        : [`${short} is part of the name ${long}`, resemblance];
    }
  }
}

const articlesOfBoth = ({ left, right }: Around): string[] => [...left.articles].filter((id) => right.articles.has(id));

function contextOf({ left }: Candidate, around: Around): { weight: number; reason: string }[] {
  const found: { weight: number; reason: string }[] = [];
  const owners = [...around.left.owners].filter((id) => around.right.owners.has(id));
  if (owners.length > 0)
    found.push({
      weight: 0.25,
      reason: `both ${isPlaceType(left.type) ? 'lie in' : 'belong to'} ${around.nameOf(owners[0]!)}`,
    });
  const shared = [...around.left.beside].filter(([id]) => around.right.beside.has(id) && !owners.includes(id));
  const telling = shared.filter(([id, how]) =>
    [...how].some((tie) => TELLING.test(tie) && around.right.beside.get(id)!.has(tie)),
  );
  if (telling.length > 0)
    found.push({ weight: 0.35, reason: `the same office, post or sender: ${listed(telling, around)}` });
  const others = shared.filter((entry) => !telling.includes(entry));
  if (others.length > 0)
    found.push({
      weight: Math.min(0.1 * others.length, 0.25),
      reason: `claims name both beside ${listed(others, around)}`,
    });
  return found;
}

const listed = (entries: readonly (readonly [string, unknown])[], { nameOf }: Around): string =>
  entries
    .slice(0, 3)
    .map(([id]) => nameOf(id))
    .join(', ') + (entries.length > 3 ? ` and ${entries.length - 3} more` : '');
