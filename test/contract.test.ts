import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import { driftedContracts } from '../src/cli/contracts.ts';
import { buildSchema } from '../src/graphql/schema.ts';

const contract = buildASTSchema(parse(readFileSync(new URL('support/contract.graphql', import.meta.url), 'utf8')));
const schema = buildSchema();

/** What clients rely on and the schema lacks or has otherwise, one line each. */
function breaches(): string[] {
  return Object.values(contract.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => typeBreaches(type, schema.getType(type.name)));
}

function typeBreaches(wanted: GraphQLNamedType, held: GraphQLNamedType | undefined): string[] {
  if (!held) return [`type ${wanted.name} is missing`];
  if (isEnumType(wanted) && isEnumType(held)) {
    return wanted.getValues().flatMap(({ name }) => (held.getValue(name) ? [] : [`${wanted.name}.${name} is missing`]));
  }
  const lines: string[] = [];
  if (isObjectType(wanted) || isInterfaceType(wanted)) {
    if (!isObjectType(held) && !isInterfaceType(held)) return [`${wanted.name} is of another kind`];
    for (const { name } of wanted.getInterfaces()) {
      if (!held.getInterfaces().some((other) => other.name === name))
        lines.push(`${wanted.name} does not implement ${name}`);
    }
    for (const field of Object.values(wanted.getFields()))
      lines.push(...fieldBreaches(wanted.name, field, held.getFields()[field.name]));
  }
  if (isInputObjectType(wanted)) {
    if (!isInputObjectType(held)) return [`${wanted.name} is of another kind`];
    for (const field of Object.values(wanted.getFields())) {
      const twin = held.getFields()[field.name];
      if (!twin) lines.push(`${wanted.name}.${field.name} is missing`);
      else if (String(twin.type) !== String(field.type))
        lines.push(`${wanted.name}.${field.name} is ${twin.type}, not ${field.type}`);
    }
  }
  return lines;
}

function fieldBreaches(
  type: string,
  wanted: GraphQLField<unknown, unknown>,
  held?: GraphQLField<unknown, unknown>,
): string[] {
  if (!held) return [`${type}.${wanted.name} is missing`];
  const name = `${type}.${wanted.name}`;
  const lines = String(held.type) === String(wanted.type) ? [] : [`${name} is ${held.type}, not ${wanted.type}`];
  const shown = ({ type: of, defaultValue }: GraphQLArgument) => `${of} = ${JSON.stringify(defaultValue)}`;
  for (const arg of wanted.args) {
    const twin = held.args.find((other) => other.name === arg.name);
    if (!twin) lines.push(`${name}(${arg.name}) is missing`);
    else if (shown(twin) !== shown(arg)) lines.push(`${name}(${arg.name}) is ${shown(twin)}, not ${shown(arg)}`);
  }
  for (const arg of held.args) {
    const required = String(arg.type).endsWith('!') && arg.defaultValue === undefined;
    if (required && !wanted.args.some((other) => other.name === arg.name))
      lines.push(`${name}(${arg.name}) is required but new`);
  }
  return lines;
}

it('holds everything that clients rely on', () => {
  expect(breaches()).toEqual([]);
});

it('has the contracts in schema/ as the code makes them; npm run contracts writes them anew', async () => {
  expect(await driftedContracts()).toEqual([]);
});
