import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/** What a name carries of the entities it names now; see NameNode. */
const weigh = statement(
  'weigh names',
  cypher`
    UNWIND $keys AS key
    MATCH (n:Name {key: key})
    SET n.classes = COLLECT {
        MATCH (n)-[:NAMES]->(e)
        UNWIND [
          CASE WHEN e.code IS NULL OR EXISTS { (e)<-[:REFERS_TO]-() } THEN 'known' END,
          CASE WHEN e.code IS NOT NULL THEN 'digits' + size(e.code) END
        ] AS class
        WITH DISTINCT class WHERE class IS NOT NULL
        RETURN class ORDER BY class
      },
      n.codes = COLLECT {
        MATCH (n)-[:NAMES]->(e)
        UNWIND [2, 4, 6] AS digits
        WITH e, digits WHERE size(e.code) >= digits
        WITH DISTINCT left(e.code, digits) AS code
        RETURN code ORDER BY code
      }`,
);

/** After the entities of some names have changed, or what articles tell of them. */
export async function weighNames(transaction: Reader, keys: Iterable<string>): Promise<void> {
  await transaction.run(weigh, { keys: [...new Set(keys)] });
}
