import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { briefEntitiesAt, briefTiesAt, isBriefEntity, isBriefList } from '../../src/graphql/lists/brief-page.ts';
import { selectedBelow } from '../../src/graphql/selection.ts';

/** What resolvers of the first root field get. */
function selected(source: string) {
  const { definitions } = parse(source);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    fieldNodes: operation.selectionSet.selections as readonly FieldNode[],
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
  };
}

describe('what is selected below a field', () => {
  it('is told by name, through fragments of any type, whatever it is called in the answer', () => {
    const paths = selectedBelow(
      selected(
        '{ a { one: x ... on T { y { z } } ...F @include(if: false) } } fragment F on U { x { w ...G } } fragment G on V { v }',
      ),
    );
    expect([...paths].sort()).toEqual(['x', 'x.v', 'x.w', 'y', 'y.z']);
  });

  it('is that of all nodes of a field that is selected several times', () => {
    expect([...selectedBelow(selected('{ a { x } a { y } }'))].sort()).toEqual(['x', 'y']);
  });

  it('does not go on for ever', () => {
    const deep = (depth: number): string => (depth === 0 ? 'x' : `x { ${deep(depth - 1)} }`);
    expect(selectedBelow(selected(`{ a { ${deep(30)} } }`)).size).toBeLessThan(10);
  });
});

describe('rows in brief', () => {
  const list = (inner: string) => isBriefList(selected(`{ ties { ${inner} } }`));

  it('do where names and qualifiers are selected, and what is read anew from an id', () => {
    expect(list('edges { node { id name type __typename } modes positions }')).toBe(true);
    expect(
      list('totalCount pageInfo { hasNextPage } edges { node { ... on County { assistedBy { edges { cursor } } } } }'),
    ).toBe(true);
  });

  it.each([
    'edges { cursor }',
    'pageInfo { endCursor }',
    'edges { node { names } }',
    'edges { node { ... on County { code } } }',
    'edges { tie { id } }',
    'edges { since }',
    'edges { direction }',
    'edges { node { somethingNew } }',
    'somethingNew',
  ])('do not where more is: %s', (inner) => {
    expect(list(inner)).toBe(false);
  });

  it('are told of one entity and of places below a field', () => {
    expect(isBriefEntity(selected('{ e { name ties { edges { cursor } } } }'))).toBe(true);
    expect(isBriefEntity(selected('{ e { isGroup } }'))).toBe(false);
    const graph = selected('{ g { nodes { name } ties { kind since } } }');
    expect(briefEntitiesAt('nodes.')(graph)).toBe(true);
    expect(briefTiesAt('ties.')(graph)).toBe(false);
  });
});
