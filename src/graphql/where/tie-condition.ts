import { AppError } from '../../errors.ts';
import type { Condition, Test } from '../../graph/read/condition.ts';
import { carriedNames } from '../../model/derive-ties.ts';
import { type ClaimKind, claimKinds, kindSpec } from '../../model/kinds.ts';
import { heldDuring, periodDays } from '../held.ts';
import { type Budget, bounded, entityCondition } from './conditions.ts';
import type { AmountWhere, Period, QualifierWhere, RoleWhere, TieWhere } from './tie-where.ts';

const MANY = Number.MAX_SAFE_INTEGER;

/** How many ties must pass, and what they must be. */
export function tieCondition(where: TieWhere, budget: Budget, depth: number): Test {
  budget.spend(depth);
  const { min, max } = counts(where);
  const params = { ...tieParams(where), min, max };
  const inside = where.includeParts === true;
  const test = `${isAboutClaims(params) ? 'claims' : 'ties'}${inside ? 'Inside' : ''}` as Test['test'];
  // A place need not be mentioned itself for the places inside it to have ties; what may have none is not found by its ties.
  const from = inside || min === 0 ? null : params.others === null ? 'mentioned' : 'tied';
  if (!where.other) return { test, params, from };
  return { test, params, from, other: { condition: otherEnd(where, budget, depth), types: where.types ?? null } };
}

/** Of what the other end must be, only those count that have such a tie at all: mostly few, where the rest are many. */
function otherEnd(where: TieWhere, budget: Budget, depth: number): Condition {
  const params = tieParams({ kinds: where.kinds, direction: where.direction });
  const tied: Test = {
    test: 'ties',
    params: { ...params, forward: params.backward, backward: params.forward, min: 1, max: MANY },
    from: 'mentioned',
  };
  return { all: [tied, entityCondition(where.other, budget, depth + 1)] };
}

/** What is asked of ties and of their claims, as the statements take it. */
export function tieParams(where: TieWhere) {
  const direction = where.direction ?? 'BOTH';
  const kinds = where.kinds ?? claimKinds;
  return {
    kinds,
    forward: direction !== 'BACKWARD',
    backward: direction !== 'FORWARD',
    otherTypes: where.types ?? null,
    others: where.with ? bounded('with', where.with) : null,
    also: where.alsoKinds ?? null,
    direct: where.direct ?? false,
    articles: where.minArticles ?? 0,
    ...heldDuring(where),
    ...changed('began', where.began),
    ...changed('ended', where.ended),
    ...claimParams(where, kinds),
  };
}

/** Can ties alone not tell, so that their claims must be read, or other ties? */
export const isAboutClaims = ({ qualifiers, roles, counted, also, endedFrom }: Test['params']): boolean =>
  (qualifiers as readonly unknown[]).length > 0 ||
  (roles as readonly unknown[]).length > 0 ||
  counted === true ||
  also !== null ||
  endedFrom !== null;

/** The days between which something must have begun or ended; null where that is not asked. */
function changed<N extends 'began' | 'ended'>(name: N, period: Period | null | undefined) {
  const days: { from: number | null; to: number | null } = period ? periodDays(name, period) : { from: null, to: null };
  return { [`${name}From`]: days.from, [`${name}To`]: days.to } as Record<`${N}From` | `${N}To`, number | null>;
}

function claimParams({ modes, qualifiers, roles, amount }: TieWhere, kinds: readonly ClaimKind[]) {
  const carried = kinds.every(carriesModes);
  const asked: QualifierWhere[] = [...(modes && !carried ? [{ name: 'mode', in: modes }] : []), ...(qualifiers ?? [])];
  return {
    modes: carried ? (modes ?? null) : null,
    qualifiers: qualifierParams(asked),
    roles: roleParams(roles ?? []),
    counted: Boolean(amount),
    ...amountParams(amount),
  };
}

/** Qualifiers as the statements take them. */
export const qualifierParams = (asked: readonly QualifierWhere[]) =>
  bounded('qualifiers', asked).map((where) => ({
    name: where.name,
    among: where.in ?? null,
    part: where.contains ?? null,
    lacks: where.lacks ?? null,
  }));

/** Roles as the statements take them. */
export const roleParams = (asked: readonly RoleWhere[]) =>
  bounded('roles', asked).map(({ role, entity }) => (role ? `${role} ${entity}` : entity));

/** Whether ties of the kind tell the modes of their claims, as far as there are any. */
const carriesModes = (kind: ClaimKind): boolean =>
  !('mode' in (kindSpec(kind).qualifiers ?? {})) || carriedNames(kind).includes('mode');

/** A figure as the statements take it. */
export function amountParams(amount: AmountWhere | null | undefined) {
  return {
    measures: amount?.measures ?? null,
    unit: amount?.unit ?? null,
    least: amount?.min ? Number(amount.min) : -Number.MAX_VALUE,
    most: amount?.max ? Number(amount.max) : Number.MAX_VALUE,
  };
}

function counts({ minCount, maxCount }: TieWhere): { min: number; max: number } {
  const min = minCount ?? 1;
  const max = maxCount ?? MANY;
  if (min < 0 || max < min) {
    throw new AppError(
      'INVALID_INPUT',
      `minCount is ${min} and maxCount is ${max}; expected 0 <= minCount <= maxCount`,
    );
  }
  return { min, max };
}
