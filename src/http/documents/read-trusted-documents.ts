import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { AppError } from '../../errors.ts';
import { documentLimits } from '../../graphql/limits.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { hashOf } from './document-id.ts';
import { TrustedDocuments } from './trusted-documents.ts';

const MAX_FILE_MIB = 64;
const SHOWN_FAULTS = 20;
const OTHER_HASHES: ReadonlyMap<number, string> = new Map([
  [32, 'an MD5'],
  [40, 'a SHA-1'],
]);

type Entry = readonly [id: string, text: unknown];

/**
 * Reads the documents to trust, from the file that a tool of clients has written: a map from ids to texts, or a manifest of
 * Apollo's. Every document must be one that this server would execute.
 * @throws AppError INVALID_INPUT naming every document that has a fault.
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments {
  const texts = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, text] of entriesOf(file)) {
    const hash = hashOf(id);
    const fault = hash === null ? idFault(id) : textFault(hash, text, schema);
    if (fault === null) texts.set(hash!, text as string);
    else faults.push(`${nameIn(text)}${id}: ${fault}`);
  }
  if (faults.length > 0) {
    const more = faults.length > SHOWN_FAULTS ? [`and ${faults.length - SHOWN_FAULTS} more`] : [];
    throw fileFault(file, ['has faults:', ...faults.slice(0, SHOWN_FAULTS), ...more].join('\n  '));
  }
  if (texts.size === 0) throw fileFault(file, 'holds no document, so the server would answer nothing');
  return new TrustedDocuments(texts);
}

function entriesOf(file: string): readonly Entry[] {
  let read: unknown;
  try {
    if (statSync(file).size > MAX_FILE_MIB * 1024 * 1024) throw fileFault(file, `is larger than ${MAX_FILE_MIB} MiB`);
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw error instanceof AppError ? error : fileFault(file, `cannot be read: ${(error as Error).message}`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw fileFault(file, 'is no map from the SHA-256 of documents to their texts');
  }
  const { format, operations } = read as { format?: unknown; operations?: unknown };
  if (format !== 'apollo-persisted-query-manifest') return Object.entries(read);
  if (!Array.isArray(operations)) throw fileFault(file, 'is a manifest without a list of operations');
  return operations.map((operation): Entry => [String(operation?.id), operation?.body]);
}

function idFault(id: string): string {
  const other = /^[0-9a-f]+$/.test(id) ? OTHER_HASHES.get(id.length) : undefined;
  const way =
    "expected the SHA-256 in lower-case hex (hashAlgorithm: 'sha256' in GraphQL Code Generator, algorithm: 'SHA256' in Relay)";
  return other ? `the id is ${other}; ${way}` : `the id is none; ${way}`;
}

function textFault(hash: string, text: unknown, schema: GraphQLSchema): string | null {
  if (typeof text !== 'string') return 'the text is no string';
  if (createHash('sha256').update(text).digest('hex') !== hash) return 'the id is the SHA-256 of another text';
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: DEFAULT_LIMITS.maxTokens });
  } catch (error) {
    return (error as Error).message;
  }
  if (document.definitions.every(({ kind }) => kind !== Kind.OPERATION_DEFINITION))
    return 'there is no operation in it';
  return validate(schema, document, [...specifiedRules, documentLimits(DEFAULT_LIMITS)])[0]?.message ?? null;
}

/** What a developer calls the document. */
function nameIn(text: unknown): string {
  const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(String(text))?.[1];
  return name ? `${name}, ` : '';
}

const fileFault = (file: string, what: string): AppError =>
  new AppError('INVALID_INPUT', `TRUSTED_DOCUMENTS: ${file} ${what}`);
