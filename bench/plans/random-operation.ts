import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../src/synth/random.ts';

/** What there is to ask about. */
export interface Samples {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const DATES = ['2016', '2018-05', '2019-03-01', '2021'];
const MAX_DEPTH = 4;
/** Cursors come from answers, and what is only read forward needs none. */
const PAGING = new Set(['after', 'before', 'last']);

/** Operations of one root field each, with whatever optional arguments and selections come up: from the schema alone. */
export class RandomOperations {
  readonly #schema: GraphQLSchema;
  readonly #samples: Samples;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, samples: Samples, random: Random) {
    this.#schema = schema;
    this.#samples = samples;
    this.#random = random;
  }

  next(): string {
    const field = this.#random.pick(Object.values(this.#schema.getQueryType()!.getFields()));
    return `{ ${this.#field(field, 0)} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const below = getNamedType(field.type);
    const args = field.args.flatMap((arg) => this.#argument(arg));
    const selection = isCompositeType(below) ? ` ${this.#selection(below, depth + 1)}` : '';
    return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection}`;
  }

  #argument({ name, type }: GraphQLArgument): string[] {
    if (PAGING.has(name)) return [];
    // Short pages: what is looked for is how questions are asked, not how long their answers are.
    if (name === 'first') return [`first: ${1 + this.#random.below(4)}`];
    if (!isNonNullType(type) && !this.#random.chance(0.3)) return [];
    return [`${name}: ${this.#value(type, 0)}`];
  }

  #value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.#value(type.ofType, depth);
    if (isListType(type)) {
      const items = Array.from({ length: 1 + this.#random.below(2) }, () => this.#value(type.ofType, depth));
      return `[${[...new Set(items)].join(', ')}]`;
    }
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) =>
          isNonNullType(field.type) || (depth < 3 && this.#random.chance(2 / Object.keys(type.getFields()).length)),
      );
      return `{${fields.map((field) => `${field.name}: ${this.#value(field.type, depth + 1)}`).join(', ')}}`;
    }
    const { ids, codes, names } = this.#samples;
    const text: Record<string, () => string> = {
      ID: () => this.#random.pick(ids),
      DivisionCode: () => this.#random.pick(codes),
      PartialDate: () => this.#random.pick(DATES),
      DateTime: () => '2030-01-01T00:00:00Z',
      Decimal: () => String(1 + this.#random.below(100_000)),
      String: () => this.#random.pick(names),
    };
    const made = text[type.name];
    if (made) return JSON.stringify(made());
    return type.name === 'Boolean' ? String(this.#random.chance(0.5)) : String(1 + this.#random.below(5));
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const parts = ['__typename'];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(
        ({ type: own }) => isLeafType(getNamedType(own)) || depth < MAX_DEPTH || /Connection$/.test(String(own)),
      );
      const chosen = fields.filter(({ name }) => this.#opens(name, depth) || this.#random.chance(3 / fields.length));
      parts.push(...chosen.map((field) => this.#field(field, depth)));
    }
    if (isAbstractType(type)) {
      const possible = this.#random.pick(this.#schema.getPossibleTypes(type));
      // Only of a field that the type has alone: others may be selected already, with other arguments.
      const common = isInterfaceType(type) ? type.getFields() : {};
      const own = Object.values(possible.getFields()).filter(({ name }) => !(name in common));
      if (own.length > 0 && depth < MAX_DEPTH)
        parts.push(`... on ${possible.name} { ${this.#field(this.#random.pick(own), depth)} }`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  /** Connections are looked into, where there is room below. */
  #opens(name: string, depth: number): boolean {
    return (name === 'edges' || name === 'node') && depth < MAX_DEPTH + 3;
  }
}
