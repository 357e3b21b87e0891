import { type DocumentNode, execute, getOperationAST, getVariableValues } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Execute } from './executor.ts';

/** Documents remembered; each holds compiled code of some hundred kilobytes at most. */
const MAX_DOCUMENTS = 500;

/** What is known of one operation of a document: seen once, compiled, or not to be compiled. */
type Known = 'SEEN' | Compiled | 'INTERPRETED';
type Compiled = CompiledQuery<object, object>;

/**
 * Executes as graphql-js does, with code compiled for the document from its second execution on: a document that comes once
 * is not worth compiling. What cannot be compiled, graphql-js executes.
 */
export function createJitExecute(maxDocuments = MAX_DOCUMENTS): Execute {
  const documents = new LRUCache<DocumentNode, Map<string, Known>>({ max: maxDocuments });
  return (args) => {
    const { schema, document, variableValues, operationName } = args;
    const name = operationName ?? '';
    let operations = documents.get(document);
    if (!operations) {
      operations = new Map();
      documents.set(document, operations);
    }
    let known = operations.get(name);
    if (known === undefined) {
      operations.set(name, 'SEEN');
      return execute(args) as ReturnType<Execute>;
    }
    if (known === 'SEEN') {
      known = compile(schema, document, operationName);
      operations.set(name, known);
    }
    if (typeof known === 'string') return execute(args) as ReturnType<Execute>;
    const faults = variableFaults(args);
    if (faults) return { errors: faults };
    return known.query(args.rootValue as object, args.contextValue, variableValues) as ReturnType<Execute>;
  };
}

function compile(
  schema: Parameters<typeof compileQuery>[0],
  document: DocumentNode,
  operationName: string | null | undefined,
): Known {
  if (!getOperationAST(document, operationName)) return 'INTERPRETED';
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? (compiled as Compiled) : 'INTERPRETED';
}

/** The compiled code words faults of variables in its own way; clients get those of graphql-js. */
function variableFaults({ schema, document, variableValues, operationName }: Parameters<Execute>[0]) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (definitions.length === 0) return null;
  const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 50 });
  return errors ?? null;
}
