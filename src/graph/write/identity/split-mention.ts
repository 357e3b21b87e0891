import { AppError } from '../../../errors.ts';
import { ENTITY_TYPES, type EntityType, isPlaceType } from '../../../model/entity-types.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Database, Reader } from '../../database.ts';
import { splitOffId } from '../../judgement-id.ts';
import { upsertEntities } from '../write-entities.ts';
import type { Cluster } from './clusters.ts';
import { type Act, liveJudgementsOn, recordJudgement } from './judgements.ts';
import { canonicalNow, clusterOf, judging, membersOf, type Outcome } from './judging.ts';
import { settleIdentity } from './settle-identity.ts';

interface Mentioned {
  readonly type: EntityType;
  readonly name: string;
  readonly group: boolean;
  /** The entity that the import put it on. */
  readonly entity: string;
  /** The place that tells it apart, where it is told apart by a place. */
  readonly around: string | null;
}

const mentioned = statement<Mentioned>(
  'mention to split off',
  cypher`
    MATCH (m:Mention {id: $id})<-[:ON]-(:Judgement)-[:OF]->(e)
    OPTIONAL MATCH (:Mention {id: m.owner})<-[:ON]-(:Judgement)-[:OF]->(p:Entity) WHERE p.code IS NOT NULL OR p:Place
    RETURN m.type AS type, m.name AS name, m.group AS group, e.id AS entity, p.id AS around`,
);

/**
 * Judges that a mention is not of the entity it was put on, but of another: a given one, or one of its own (null). Both
 * judgements are by the editor and win over what imports conclude, now and later.
 */
export function splitMention(db: Database, mention: string, into: string | null, act: Act): Promise<Outcome> {
  return judging(db, 'SPLIT', act, async (transaction) => {
    const [found] = await transaction.run(mentioned, { id: mention });
    if (!found) throw new AppError('NOT_FOUND', `There is no mention "${mention}"`);
    const [live] = await liveJudgementsOn(transaction, mention);
    if (live)
      throw new AppError(
        'CONFLICT',
        `${live.by} has judged this mention already (${live.reason}); withdraw ${live.id} first`,
      );
    const from = await clusterOf(transaction, found.entity);
    const target = into ?? (await makeEntity(transaction, mention, found));
    const to = await clusterOf(transaction, target);
    checkFits(found, from, to);
    const different = await recordJudgement(transaction, 'DIFFERENT', [mention, found.entity], act);
    const same = await recordJudgement(transaction, 'SAME', [mention, target], act);
    const moved = await settleIdentity(transaction, [...membersOf(from), ...membersOf(to)]);
    return { judgements: [different, same], canonical: await canonicalNow(transaction, target), ...moved };
  });
}

function checkFits(mention: Mentioned, from: Cluster, { canonical }: Cluster): void {
  if (canonical.id === from.canonical.id)
    throw new AppError('CONFLICT', `The mention is of ${canonical.name} (${canonical.id}) already`);
  if (canonical.type !== mention.type || canonical.isGroup !== mention.group) {
    const kind = (type: EntityType, group: boolean) => `${group ? 'a group of type' : 'of type'} ${type}`;
    throw new AppError(
      'CONFLICT',
      `The mention is ${kind(mention.type, mention.group)}; ${canonical.name} is ${kind(canonical.type, canonical.isGroup)}`,
    );
  }
}

async function makeEntity(transaction: Reader, mention: string, found: Mentioned): Promise<string> {
  const { type, name, group, around } = found;
  const id = splitOffId(type, mention);
  const place = isPlaceType(type);
  const labels = ['Entity', ENTITY_TYPES[type].label, ...(place ? ['Place'] : [])];
  const parent = place ? around : null;
  const row = { id, type, labels, name, isGroup: group, unsure: false, code: null, parent, sort: name, tableNames: [] };
  await upsertEntities(transaction, [row]);
  return id;
}
