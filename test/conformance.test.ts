import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../src/graphql/schema.ts';
import { ENTITY_TYPES, entityTypes, isPlaceType } from '../src/model/entity-types.ts';
import { claimKinds, kindSpec } from '../src/model/kinds.ts';
import { ASSERTIONS, BOUNDS, ENDINGS, SCOPES } from '../src/model/values.ts';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const composite = types.filter(
  (type): type is GraphQLObjectType | GraphQLInterfaceType => isObjectType(type) || isInterfaceType(type),
);
const fields = composite.flatMap((type) =>
  Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
);
const inner = (field: GraphQLField<unknown, unknown>) => (isNonNullType(field.type) ? field.type.ofType : field.type);
const isConnection = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name.endsWith('Connection');

/** Fields that are plain lists, with what bounds them. All other lists are connections. */
const BOUNDED: Readonly<Record<string, string>> = {
  'Query.nodes': 'as many as ids are given, at most 100',
  'Entity.names': 'names of one thing',
  'Entity.tieCounts': 'two for each kind',
  'Place.within': 'levels of the division table',
  'Agency.partOf': 'one page',
  'Article.authors': 'the import format allows 50',
  'Claim.roles': 'the import format allows 50 fillers for each role',
  'Claim.qualifiers': 'one for each that the kind declares',
  'Claim.figures': 'the import format allows 100',
  'Claim.evidence': 'the import format allows 20',
  'Tie.through': '100, and a cut',
  'PatternMatch.nodes': 'a pattern has 8',
  'PatternMatch.ties': 'a pattern has 8',
  'AssistanceEdge.modes': 'terms of the claims of one tie',
  'PostingEdge.positions': 'terms of the claims of one tie',
  'PostingEdge.sentBy': 'senders in the claims of one tie',
  'FundingEdge.figures': '100, and a cut',
  'FundingEdge.purposes': 'terms of the claims of one tie',
  'FundingEdge.instruments': 'terms of the claims of one tie',
  'Entity.formerIds': 'entities that editors merged into one',
  'Mention.names': 'the import format allows 50, and the words of 5000 occurrences',
  'Judgement.candidates': 'divisions of one name',
  'Judgement.judged': 'two',
  'Duplicate.reasons': 'one for each kind of reason',
  'Change.judgements': 'one, or two about a mention',
  'Change.entityIds': 'a change lists 1000 at most',
  'PathResult.paths': 'as many as are asked for, at most 50',
  'Path.hops': 'at most 8',
  'Hop.ties': 'one for each kind and direction between two entities',
  'Subgraph.nodes': 'as many as are asked for, at most 1000',
  'Subgraph.ties': 'at most 5000',
  'Subgraph.levels': 'at most 4',
};

/** Lists by rank: read forward, and not counted. */
const RANKED = ['Query.search'];

/** Types whose name says what they are. */
const PLAIN = ['EntityType', 'ClaimKind', 'ClaimRole', 'Qualifier', 'Query', 'Subscription'];

describe.each(entityTypes)('entity type %s', (type) => {
  const { label, doc } = ENTITY_TYPES[type];
  const held = schema.getType(label);

  it('is an object type by its label, described in the words of the registry', async () => {
    expect(isObjectType(held)).toBe(true);
    expect(held!.description).toBe(doc);
    for (const above of (held as GraphQLObjectType).getInterfaces())
      expect(await above.resolveType?.({ id: 'x:1', type }, {}, {} as never, above)).toBe(label);
  });

  it('implements Node, Entity and, for a place, Place', () => {
    const interfaces = (held as GraphQLObjectType).getInterfaces().map(({ name }) => name);
    expect(interfaces.sort()).toEqual(['Entity', 'Node', ...(isPlaceType(type) ? ['Place'] : [])].sort());
  });
});

describe('enums', () => {
  const valuesOf = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type)
      ? Object.fromEntries(type.getValues().map((value) => [value.name, value.description]))
      : null;
  };

  it('of entity types and kinds are those of the registry, in its words', () => {
    expect(valuesOf('EntityType')).toEqual(
      Object.fromEntries(entityTypes.map((type) => [type, ENTITY_TYPES[type].doc])),
    );
    expect(valuesOf('ClaimKind')).toEqual(Object.fromEntries(claimKinds.map((kind) => [kind, kindSpec(kind).doc])));
  });

  it('of values are those of the registry', () => {
    for (const [name, values] of Object.entries({
      Ending: ENDINGS,
      Assertion: ASSERTIONS,
      Bound: BOUNDS,
      Scope: SCOPES,
    }))
      expect(Object.keys(valuesOf(name)!)).toEqual([...values]);
  });
});

describe('lists', () => {
  const connections = fields.filter(([name, field]) => isConnection(field) && !RANKED.includes(name));

  it('are connections that can be read from either end', () => {
    expect(connections.length).toBeGreaterThan(0);
    for (const [name, { args, type }] of connections) {
      const paging = args.filter((arg) => ['first', 'after', 'last', 'before'].includes(arg.name));
      const told = Object.fromEntries(paging.map((arg) => [arg.name, `${arg.type} = ${arg.defaultValue}`]));
      expect([name, told]).toEqual([
        name,
        { first: 'Int = 20', after: 'String = undefined', last: 'Int = undefined', before: 'String = undefined' },
      ]);
      expect(String(type)).toMatch(/^\w+Connection!$/);
    }
  });

  it('have edges with cursors, a page and a count', () => {
    for (const type of new Set(connections.map(([, field]) => getNamedType(field.type) as GraphQLObjectType))) {
      const held = Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
      const edge = /^\[(\w+Edge)!\]!$/.exec(held.edges ?? '')?.[1] ?? 'no edge';
      expect(held).toEqual({ edges: `[${edge}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
      const of = (schema.getType(edge) as GraphQLObjectType).getFields();
      expect(String(of.cursor?.type)).toBe('String!');
      expect(String(of.node?.type)).toMatch(/^\w+!$/);
    }
  });

  it('that are plain are bounded, and declared here', () => {
    const own = (name: string) => {
      const [type, field] = name.split('.') as [string, string];
      const above = composite.find((one) => one.name === type)!.getInterfaces();
      return !above.some((other) => field in other.getFields());
    };
    const plain: string[] = fields
      .filter(([name, field]) => isListType(inner(field)) && !name.endsWith('Connection.edges') && own(name))
      .map(([name]) => name);
    expect(plain.filter((name) => !(name in BOUNDED))).toEqual([]);
    expect(Object.keys(BOUNDED).filter((name) => schema.getType(name.split('.')[0]!) && !plain.includes(name))).toEqual(
      [],
    );
  });

  it('hold no gaps, but where ids are asked that may be of nothing', () => {
    const gaps = fields.filter(([, field]) => {
      const list = inner(field);
      return isListType(list) && !isNonNullType(list.ofType);
    });
    expect(gaps.map(([name]) => name)).toEqual(['Query.nodes']);
  });
});

describe('descriptions', () => {
  it('stand on every type that is no connection or edge of its own', () => {
    const bare = types.filter(({ name, description }) => !description && !/(Connection|Edge)$/.test(name));
    expect(bare.map(({ name }) => name).filter((name) => !PLAIN.includes(name))).toEqual([]);
  });

  it('end as sentences do', () => {
    const told = [
      ...types.map(({ name, description }) => [name, description] as const),
      ...fields.map(([name, { description }]) => [name, description] as const),
      ...fields.flatMap(([name, { args }]) => args.map((arg) => [`${name}(${arg.name})`, arg.description] as const)),
    ];
    const odd = told.filter(([, description]) => description && !/^[A-Z].*[.)…]$/su.test(description));
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it('are the same on an interface and on what implements it', () => {
    const differing = composite.flatMap((type) =>
      type.getInterfaces().flatMap((above) =>
        Object.values(above.getFields())
          .filter(({ name, description }) => type.getFields()[name]!.description !== description)
          .map(({ name }) => `${type.name}.${name}`),
      ),
    );
    expect(differing).toEqual([]);
  });

  it('stand on every field that takes arguments or leads on to another type', () => {
    const bare = fields.filter(
      ([name, field]) =>
        !field.description && !/(Connection|Edge)\./.test(name) && (field.args.length > 0 || isConnection(field)),
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

it('runs no code of its own for what is stored', () => {
  const stored = ['id', 'type', 'name', 'names', 'isGroup', 'code', 'unsure'];
  const running = fields.filter(
    ([name, { resolve }]) => stored.includes(name.split('.')[1]!) && resolve !== undefined && !/^Judged\./.test(name),
  );
  const ofObjects = running.filter(([name]) => isObjectType(schema.getType(name.split('.')[0]!)));
  expect(ofObjects.map(([name]) => name)).toEqual([]);
});
