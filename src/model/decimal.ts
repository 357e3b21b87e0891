/** Decimal numbers as texts, added and compared exactly. */
const SCALE = 12;

function scaled(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new TypeError(`Not a decimal number: ${text}`);
  return BigInt(`${sign}${whole}${fraction.slice(0, SCALE).padEnd(SCALE, '0')}`);
}

function written(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${fraction ? `.${fraction}` : ''}`;
}

export const addDecimals = (texts: readonly string[]): string =>
  written(texts.reduce((sum, text) => sum + scaled(text), 0n));

/** How far apart two are, never negative. */
export function decimalsApart(a: string, b: string): string {
  const difference = scaled(a) - scaled(b);
  return written(difference < 0n ? -difference : difference);
}

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export function compareDecimals(a: string, b: string): number {
  const difference = scaled(a) - scaled(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
