import type { Driver } from 'neo4j-driver';

/** Does some work while the graph takes one committed change a second, as an import makes it: its version rises. */
export async function writing<T>(driver: Driver, work: () => Promise<T>): Promise<T> {
  const writes: Promise<unknown>[] = [];
  const write = () => writes.push(driver.executeQuery("MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1"));
  const timer = setInterval(write, 1000);
  const done = await work().finally(() => clearInterval(timer));
  await Promise.all(writes);
  return done;
}
