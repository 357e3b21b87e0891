/** JSON without white space and with the properties of every object in order of name: what a file's layout cannot change. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, inOneOrder);

/** The order in which a file writes the properties of an object tells nothing. */
function inOneOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
