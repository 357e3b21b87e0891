import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityWhere } from './entity-where.ts';
import type { TieWhere } from './tie-where.ts';

/** The same question with every id of an entity that was merged replaced by the id it was merged into. */
export async function canonicalWhere(
  loaders: Loaders,
  where: EntityWhere | null | undefined,
): Promise<EntityWhere | null> {
  if (!where) return null;
  const ids = [...new Set(idsOf(where))];
  if (ids.length === 0) return where;
  const known = await currentIds(loaders, ids);
  return renamed(where, (id) => known.get(id)!);
}

/** The same question about ties. */
export async function canonicalTie<T extends TieWhere>(loaders: Loaders, tie: T): Promise<T> {
  const ids = [...new Set(tieIds(tie))];
  if (ids.length === 0) return tie;
  const known = await currentIds(loaders, ids);
  return { ...tie, ...renamedTie(tie, (id) => known.get(id)!) };
}

/** The ids that entities go by now, each once; one that nothing goes by stays as it is, and finds nothing. */
export async function canonicalIds(loaders: Loaders, ids: readonly string[]): Promise<string[]> {
  const unique = [...new Set(ids)];
  return [...new Set((await currentIds(loaders, unique)).values())];
}

const SCOPE = ['about', 'subject', 'object', 'within'] as const;
type Scope = { readonly [K in (typeof SCOPE)[number]]?: string | readonly string[] | null };

/** The entities that a condition on claims names, each once, but for those that fill roles. */
export const idsIn = (where: Scope): string[] => [...new Set(SCOPE.flatMap((name) => where[name] ?? []))];

/** The same condition on claims with the ids that its entities go by now. */
export async function canonicalScope<W extends Scope>(loaders: Loaders, where: W): Promise<W> {
  const ids = idsIn(where);
  if (ids.length === 0) return where;
  const known = await currentIds(loaders, ids);
  const current = (id: string) => known.get(id)!;
  const named = SCOPE.flatMap((name) => {
    const given = where[name];
    return given ? [[name, typeof given === 'string' ? current(given) : given.map(current)]] : [];
  });
  return { ...where, ...Object.fromEntries(named) };
}

async function currentIds(loaders: Loaders, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all(ids.map((id) => loaders.entityByAnyId.load(id)));
  return new Map(ids.map((id, i) => [id, rows[i]?.id ?? id]));
}

function idsOf(where: EntityWhere): string[] {
  const { ids, within, ties, noTies, any, not } = where;
  const inner = [...(any ?? []), ...(not ? [not] : [])].flatMap(idsOf);
  return [
    ...(ids ?? []),
    ...(within ? [within] : []),
    ...[...(ties ?? []), ...(noTies ?? [])].flatMap(tieIds),
    ...inner,
  ];
}

const tieIds = ({ with: ends, roles, other }: TieWhere): string[] => [
  ...(ends ?? []),
  ...(roles ?? []).map(({ entity }) => entity),
  ...(other ? idsOf(other) : []),
];

type Rename = (id: string) => string;

function renamed(where: EntityWhere, to: Rename): EntityWhere {
  return {
    ...where,
    ids: where.ids?.map(to),
    within: where.within && to(where.within),
    ties: where.ties?.map((tie) => renamedTie(tie, to)),
    noTies: where.noTies?.map((tie) => renamedTie(tie, to)),
    any: where.any?.map((inner) => renamed(inner, to)),
    not: where.not && renamed(where.not, to),
  };
}

const renamedTie = (tie: TieWhere, to: Rename): TieWhere => ({
  ...tie,
  with: tie.with?.map(to),
  roles: tie.roles?.map((role) => ({ ...role, entity: to(role.entity) })),
  other: tie.other && renamed(tie.other, to),
});
