import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { rootCause } from '../graphql/errors.ts';

/** Writes masked faults to the log, each once, with the request that met it. */
export interface FaultLog {
  /** Remembers which request an error belongs to: where errors are masked, Apollo no longer says. */
  readonly claim: (error: unknown, requestId: string) => void;
  readonly report: (cause: unknown, path?: GraphQLFormattedError['path']) => void;
}

export function createFaultLog(log: FastifyBaseLogger): FaultLog {
  const requestIds = new WeakMap<object, string>();
  const reported = new WeakSet<object>();
  return {
    claim(error, requestId) {
      const cause = rootCause(error);
      if (isObject(cause)) requestIds.set(cause, requestId);
    },
    report(cause, path) {
      const err = isObject(cause) ? cause : { thrown: String(cause) };
      // One failed statement fails every field that waited for it.
      if (reported.has(err)) return;
      reported.add(err);
      log.error({ requestId: requestIds.get(err), path: path?.join('.'), err }, 'fault');
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
