import type { Driver } from 'neo4j-driver';

export type Variables = Readonly<Record<string, unknown>>;

/** One question of the mix, as each of the three answers it, and what makes their answers one. */
export interface Ask {
  readonly name: string;
  /** Cypher whose rows are the variables it is asked with, in a fixed order. */
  readonly sample: string;
  readonly ours: string;
  readonly rival: string;
  /** Where the rival has no such feature: which field of `@cypher` stands in for it. */
  readonly rivalByCypher?: true;
  /** The answer as plain data, from ours, from the rival's. The limit answers with it as it is. */
  readonly fromOurs: (data: any) => unknown;
  readonly fromRival: (data: any) => unknown;
  /** The best hand-written statements, and the answer made of their rows. */
  readonly limit: (run: Run, variables: any) => Promise<unknown>;
}

/** Runs one statement through the bare driver; rows as lists in the order of RETURN. */
export type Run = (cypher: string, parameters: Variables) => Promise<any[][]>;

export async function variablesOf(driver: Driver, { name, sample }: Ask, most: number): Promise<Variables[]> {
  const { records } = await driver.executeQuery(sample, { most: BigInt(most) });
  if (records.length === 0) throw new Error(`There is nothing in the graph to ask about: ${name}`);
  return records.map((record) => record.toObject());
}
