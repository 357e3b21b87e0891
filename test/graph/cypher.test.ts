import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allStatements,
  cypher,
  Fragment,
  identifier,
  join,
  label,
  statement,
  tieType,
} from '../../src/graph/cypher.ts';
import { entityTypes } from '../../src/model/entity-types.ts';
import { claimKinds } from '../../src/model/kinds.ts';

describe('the cypher template', () => {
  it('joins text and fragments', () => {
    const kinds = join([tieType('ASSISTS'), tieType('FUNDED')], '|');
    expect(cypher`MATCH (e:${label('COUNTY')})-[t:${kinds}]-() RETURN t`.text).toBe(
      'MATCH (e:County)-[t:ASSISTS|FUNDED]-() RETURN t',
    );
  });

  it('takes nothing but fragments, wherever it stands', () => {
    const values = fc.oneof(fc.string(), fc.anything(), fc.record({ text: fc.string() }));
    fc.assert(
      fc.property(values, (value) => {
        const part = value as Fragment;
        expect(() => cypher`${part}`).toThrow(TypeError);
        expect(() => cypher`MATCH (n:${label('COUNTY')} {id: ${part}}) RETURN n`).toThrow(TypeError);
      }),
    );
  });

  it('writes registry names that need no quoting', () => {
    for (const type of entityTypes) expect(label(type).text).toMatch(/^[A-Za-z]+$/);
    for (const kind of claimKinds) expect(tieType(kind).text).toMatch(/^[A-Z_]+$/);
  });
});

describe('an identifier', () => {
  it('is letters, digits and underscores', () => {
    expect(identifier('tie_posted_to2').text).toBe('tie_posted_to2');
  });

  it.each(['', '2x', 'a b', 'a`b', 'a\n', 'a\nRETURN 1', 'a) DETACH DELETE (n', 'a//', "a'", 'a-b', '人', 'a$b'])(
    'is not %j',
    (name) => {
      expect(() => identifier(name)).toThrow(TypeError);
    },
  );

  it('holds no other sign, whatever is put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ_9 `\'"(){}[];:$\n\u0000人𠮷'), maxLength: 6 }), (name) => {
        let text = 'refused';
        try {
          text = identifier(name).text;
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
        expect(text).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
      }),
    );
  });
});

describe('a statement', () => {
  it('has its lines without indentation, cannot be changed, and is known by its name', () => {
    const made = statement(
      'one in test',
      cypher`
      MATCH (n)

      RETURN n`,
    );
    expect(made.text).toBe('MATCH (n)\nRETURN n');
    expect(Object.isFrozen(made)).toBe(true);
    expect(allStatements()).toContain(made);
  });

  it('takes no name that is taken', () => {
    statement('two in test', cypher`RETURN 1`);
    expect(() => statement('two in test', cypher`RETURN 2`)).toThrow('Two statements are named two in test');
  });
});
