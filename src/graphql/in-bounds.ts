import { AppError } from '../errors.ts';

/**
 * A number that a client chose, once it is known to be within its bounds.
 * @throws AppError INVALID_INPUT below them, LIMIT above.
 */
export function inBounds(name: string, value: number, least: number, most: number): number {
  if (value < least) throw new AppError('INVALID_INPUT', `${name} is ${value}; expected ${least} to ${most}`);
  if (value > most) throw new AppError('LIMIT', `${name} is ${value}; at most ${most}`);
  return value;
}
