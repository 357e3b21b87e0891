import type { Driver } from 'neo4j-driver';

const CHANGE = "MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1";
const SETTLE = "MATCH (g:Graph {id: 'graph'}) SET g.settled = g.version";

/** Does some work while the graph takes one committed change a second, as an import makes it: its version rises, and settles. */
export async function writing<T>(driver: Driver, work: () => Promise<T>): Promise<T> {
  const writes: Promise<unknown>[] = [];
  const write = async () => {
    await driver.executeQuery(CHANGE);
    await driver.executeQuery(SETTLE);
  };
  await write();
  const timer = setInterval(() => writes.push(write()), 1000);
  const done = await work().finally(() => clearInterval(timer));
  await Promise.all(writes);
  return done;
}
