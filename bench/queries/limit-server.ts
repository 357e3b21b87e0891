// The limit: hand-written statements through the bare driver, plain HTTP, JSON.stringify. No GraphQL, no checks.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import type { Run } from './ask.ts';
import { ASKS } from './asks.ts';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!), {
  disableLosslessIntegers: true,
});
const byName = new Map(ASKS.map((ask) => [ask.name, ask]));

/** One flush: an auto-commit read, all records at once. */
const run: Run = async (cypher, parameters) => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    const { records } = await session.run(cypher, parameters);
    return records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
};

const server = createServer(async (request, response) => {
  try {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { ask, variables } = JSON.parse(text);
    const body = JSON.stringify({ data: await byName.get(ask)!.limit(run, variables) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(`ready: http://127.0.0.1:${port}/`);
});
