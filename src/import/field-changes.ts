/** One thing that is otherwise; null where it is not there. */
export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  const told = (value: unknown) =>
    value === null || value === undefined || value === ''
      ? null
      : Array.isArray(value)
        ? value.join('、')
        : String(value);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, before: told(before[name]), after: told(after[name]) }))
    .filter((change) => change.before !== change.after);
}
