import { AppError } from '../../errors.ts';
import type { PatternNode, PatternTie } from './pattern-where.ts';

const MAX_NODES = 8;
const MAX_TIES = 8;

/** The names of the nodes that a tie joins. */
export const namesOf = ({ subject, object, roleNodes }: PatternTie): string[] => [
  subject,
  object,
  ...(roleNodes ?? []).map(({ node }) => node),
];

/**
 * All nodes of a pattern: those that are described, in their order, then those that only ties name.
 * @throws AppError where the pattern is too large, contradicts itself or falls apart.
 */
export function checkedNames(nodes: readonly PatternNode[], ties: readonly PatternTie[]): readonly string[] {
  if (ties.length === 0) throw invalid('ties is empty; expected one tie at least');
  if (ties.length > MAX_TIES) throw new AppError('LIMIT', `ties has ${ties.length} entries; at most ${MAX_TIES}`);
  const described = nodes.map(({ name }) => name);
  const used = new Set(ties.flatMap(namesOf));
  checkNames(described, used, ties);
  const names = [...new Set([...described, ...used])];
  if (names.length > MAX_NODES) throw new AppError('LIMIT', `There are ${names.length} nodes; at most ${MAX_NODES}`);
  checkWhole(names, ties);
  return names;
}

function checkNames(described: readonly string[], used: ReadonlySet<string>, ties: readonly PatternTie[]): void {
  const twice = described.find((name, i) => described.indexOf(name) !== i);
  if (twice !== undefined) throw invalid(`nodes: "${twice}" is described twice`);
  const loose = described.find((name) => !used.has(name));
  if (loose !== undefined) throw invalid(`nodes: no tie has "${loose}" as its subject, object or role`);
  ties.forEach((tie, i) => {
    const at = `ties[${i}]`;
    const again = namesOf(tie).find((name, j, all) => all.indexOf(name) !== j);
    if (again !== undefined)
      throw invalid(`${at}: "${again}" stands in it twice; different nodes are different entities`);
    if (tie.kinds.length === 0) throw invalid(`${at}.kinds is empty; expected one kind at least`);
    if (tie.name && ties.findIndex(({ name }) => name === tie.name) !== i) {
      throw invalid(`${at}.name: another tie is named "${tie.name}" too`);
    }
    if (tie.after && (tie.after === tie.name || !ties.some(({ name }) => name === tie.after))) {
      throw invalid(`${at}.after: no other tie is named "${tie.after}"`);
    }
  });
}

/** Parts that nothing joins would be asked for in every combination. */
function checkWhole(names: readonly string[], ties: readonly PatternTie[]): void {
  const reached = new Set(namesOf(ties[0]!));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const tie of ties) {
      const own = namesOf(tie);
      if (own.some((name) => reached.has(name))) for (const name of own) reached.add(name);
    }
  }
  const apart = names.find((name) => !reached.has(name));
  if (apart !== undefined) throw invalid(`Nothing joins "${apart}" to "${names.find((name) => reached.has(name))}"`);
}

const invalid = (message: string) => new AppError('INVALID_INPUT', message);
