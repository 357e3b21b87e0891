import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOfTieId, tieId } from '../../src/graph/tie-id.ts';
import { claimKinds } from '../../src/model/kinds.ts';

const kind = fc.constantFrom(...claimKinds);
/** Ids of entities hold neither white space nor a tilde. */
const entity = fc.string({ minLength: 1 }).filter((text) => !/[\s~]/.test(text));

describe('the id of a tie', () => {
  it('names its kind and its ends', () => {
    fc.assert(
      fc.property(kind, entity, entity, (of, subject, object) => {
        expect(endsOfTieId(tieId(of, subject, object))).toEqual({ kind: of, subject, object });
      }),
    );
  });

  it('stays what it is: clients keep it', () => {
    expect(tieId('ASSISTS', 'agency:1', 'county:421181')).toBe('tie:ASSISTS:agency:1~county:421181');
  });
});

describe('endsOfTieId', () => {
  it.each([
    '',
    'tie',
    'tie:',
    'tie:OTHER:a~b',
    'tie:toString:a~b',
    'tie:ASSISTS:a',
    'tie:ASSISTS:a~',
    'claim:ASSISTS:a~b',
    ' tie:ASSISTS:a~b',
  ])('refuses %j', (id) => {
    expect(endsOfTieId(id)).toBeNull();
  });

  it('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (id) => endsOfTieId(id) === null || claimKinds.includes(endsOfTieId(id)!.kind)));
  });
});
