import type { Params } from '../../graph/database.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { type Condition, isEverything } from '../../graph/read/condition.ts';
import { type EntityOrder, type ListedEntity, listedById, scanOf, sizeOf } from '../../graph/read/entity-lists.ts';
import { EntitySelection, EVERY_KEY, keyRange } from '../../graph/read/select-entities.ts';
import { tiedDivisions } from '../../graph/read/tied-divisions.ts';
import type { Direction } from '../../graph/read/ties.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { type ClaimKind, claimKinds } from '../../model/kinds.ts';
import type { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { type Page, type PageRequest, pageRequest } from '../paging.ts';
import { canonicalWhere } from '../where/canonical-where.ts';
import { entityCondition } from '../where/conditions.ts';
import type { EntityWhere } from '../where/entity-where.ts';
import { orderedPage } from './ordered-page.ts';

export interface EntityListRequest extends PageArgs {
  readonly where?: EntityWhere | null;
  readonly orderBy?: EntityOrder | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly tieKinds?: readonly ClaimKind[] | null;
  readonly tieDirection?: Direction | null;
}

/** What an order goes by, as parameters of the lists. */
interface RankParams extends Params {
  /** Day of what was never reported on: it comes last. */
  readonly none: string;
  readonly rankKinds: readonly ClaimKind[] | null;
  readonly rankForward: boolean;
  readonly rankBackward: boolean;
}

function rankParams({ direction, tieKinds, tieDirection }: EntityListRequest): RankParams {
  const way = tieDirection ?? 'BOTH';
  return {
    none: direction === 'DESC' ? '0000-00-00' : '9999-99-99',
    rankKinds: tieKinds ?? (way === 'BOTH' ? null : claimKinds),
    rankForward: way !== 'BACKWARD',
    rankBackward: way !== 'FORWARD',
  };
}

interface Walk {
  readonly selection: EntitySelection;
  readonly condition: Condition;
  readonly types: readonly EntityType[] | null;
  readonly order: EntityOrder;
  /** The way the rows are read, which is against the list's own where a page is read backward. */
  readonly way: 'ascending' | 'descending';
  readonly rank: RankParams;
  readonly request: PageRequest;
}

/** A page of entities of some types (null: of any) that pass a condition. */
export async function entityPage(
  context: Context,
  scope: readonly EntityType[] | null,
  args: EntityListRequest,
): Promise<Page<{ cursor: string; node: EntityColumns }>> {
  const { loaders } = context;
  const request = pageRequest(args);
  const where = await canonicalWhere(loaders, args.where);
  const selection = new EntitySelection(loaders);
  const condition = await selection.prepare(entityCondition(where));
  const types = narrowed(scope, where?.types);
  const backward = request.order === 'descending';
  const way = (args.direction === 'DESC') === backward ? 'ascending' : 'descending';
  const rank = rankParams(args);
  const walk = { selection, condition, types, order: args.orderBy ?? 'NAME', way, rank, request } as const;

  const { rows, whole } = await read(context, walk);
  return orderedPage(
    rows,
    request,
    ({ key, id }) => ({ sort: key, id }),
    (node, cursor) => {
      loaders.entity.prime(node.id, node);
      return { cursor, node };
    },
    async () => whole ?? counted(context, walk),
  );
}

interface Read {
  readonly rows: readonly ListedEntity[];
  /** Size of the whole list, where it is known by now. */
  readonly whole: number | null;
}

/** The rows of a page: in one statement where there is one for what is asked, from what can be found, or by a walk. */
async function read(context: Context, walk: Walk): Promise<Read> {
  const { loaders } = context;
  const { selection, condition, types, order, way, rank, request } = walk;
  const tied = order === 'NAME' ? tiedDivisions(types, condition, way) : null;
  if (tied) {
    const rows = await loaders.run(tied.statement, { ...tied.params, ...request.params });
    if (rows.length > 0 || request.cursor === null) return { rows, whole: rows[0]?.whole ?? 0 };
    return { rows, whole: null };
  }
  const found = types?.length === 0 ? [] : await selection.find(condition, types);
  if (found === null) return scanned(context, walk);
  const rows = await loaders.run(listedById[order][way], { ids: found, types, ...rank, ...request.params });
  return { rows, whole: found.length };
}

const FIRST_BATCH = 200;
const LAST_BATCH = 5_000;

/** Reads the list in its order, in growing batches, until the page is full; where that was all of it, its size is known. */
async function scanned(
  { loaders }: Context,
  { selection, condition, types, order, way, rank, request }: Walk,
): Promise<Read> {
  const { limit } = request.params;
  const statement = scanOf(types?.length === 1 ? types[0]! : null)[order][way];
  const unfiltered = isEverything(condition);
  const range = keyRange(condition);
  const rows: ListedEntity[] = [];
  let { afterSort, afterId } = request.params;
  for (let batch = unfiltered ? limit : Math.max(limit, FIRST_BATCH); ; batch = Math.min(batch * 5, LAST_BATCH)) {
    const bounds = order === 'NAME' ? beyond(range, way, afterSort) : range;
    const read = await loaders.run(statement, { ...bounds, types, ...rank, afterSort, afterId, limit: batch });
    rows.push(...(await selection.passing(condition, read)));
    if (rows.length >= limit) return { rows: rows.slice(0, limit), whole: null };
    if (read.length < batch) return { rows, whole: request.cursor === null ? rows.length : null };
    afterSort = read.at(-1)!.key;
    afterId = read.at(-1)!.id;
  }
}

/** In natural order the cursor is a bound of the index as well. */
function beyond(range: typeof EVERY_KEY | ReturnType<typeof keyRange>, way: Walk['way'], key: string | null) {
  if (key === null) return range;
  return way === 'ascending' ? { ...range, low: key } : { ...range, high: key };
}

async function counted({ loaders }: Context, { selection, condition, types }: Walk): Promise<number> {
  if (isEverything(condition) && (types === null || types.length === 1)) {
    return (await loaders.run(sizeOf(types?.[0] ?? null), {}))[0]!.count;
  }
  if (isEverything(condition)) {
    const sizes = await Promise.all(types!.map((type) => loaders.run(sizeOf(type), {})));
    return sizes.reduce((sum, [row]) => sum + row!.count, 0);
  }
  let count = 0;
  for await (const rows of selection.scan(condition, types)) count += rows.length;
  return count;
}

function narrowed(
  scope: readonly EntityType[] | null,
  asked: readonly EntityType[] | null | undefined,
): readonly EntityType[] | null {
  if (!asked) return scope;
  return scope === null ? [...new Set(asked)] : scope.filter((type) => asked.includes(type));
}
