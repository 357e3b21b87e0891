import { Ajv } from 'ajv';
import { typeOfCode } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceName, PlaceNamesFile } from '../gazetteer/place-name.ts';
import { placeNamesSchema } from '../gazetteer/place-names-schema.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import type { Fault } from './fault.ts';

const validateShape = new Ajv({ allErrors: true, strict: false }).compile<PlaceNamesFile>(placeNamesSchema());

/** Holds a file of place names to its format and to the division table. Every fault is told. */
export function checkPlaceNames(
  file: string,
  value: unknown,
  gazetteer: Gazetteer,
): { readonly names: readonly PlaceName[]; readonly faults: readonly Fault[] } {
  if (!validateShape(value)) return { names: [], faults: shapeFaults(file) };
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  value.names.forEach((known, i) => {
    const tell = (at: string, reason: string) => faults.push({ file, path: `/names/${i}${at}`, reason });
    const same = JSON.stringify([known.name, known.code, known.successors]);
    const twin = first.get(same);
    if (twin === undefined) first.set(same, i);
    else tell('', `says the same as /names/${twin}; expected each name of a place once`);
    checkCodes(known, gazetteer, tell);
    checkDates(known, tell);
  });
  return { names: faults.length > 0 ? [] : value.names, faults };
}

type Tell = (at: string, reason: string) => void;

function shapeFaults(file: string): Fault[] {
  return (validateShape.errors ?? []).flatMap(({ instancePath, keyword, params, message }) => {
    const fault = (reason: string) => [{ file, path: instancePath || '/', reason }];
    if (keyword === 'oneOf') return fault('expected either "code" or "successors"');
    // Told by oneOf, once for both.
    if (keyword === 'required' && ['code', 'successors'].includes(params.missingProperty)) return [];
    if (keyword === 'required') return fault(`lacks "${params.missingProperty}"`);
    if (keyword === 'additionalProperties') return fault(`unknown property "${params.additionalProperty}"`);
    if (keyword === 'enum') return fault(`expected one of ${params.allowedValues.join(', ')}`);
    if (keyword === 'const') return fault(`expected ${JSON.stringify(params.allowedValue)}`);
    return fault(message ?? keyword);
  });
}

function checkCodes({ name, status, code, successors = [] }: PlaceName, gazetteer: Gazetteer, tell: Tell): void {
  if (code !== undefined) {
    const division = gazetteer.division(code);
    if (division === null) tell('/code', `the division table has no ${code}`);
    else if (division.name === name) tell('/name', `is the name that the division table has for ${code}`);
  }
  if (successors.length === 0) return;
  if (status !== 'former') tell('/status', `is "${status}"; a place with successors has only former names`);
  successors.forEach((successor, i) => {
    if (gazetteer.division(successor) === null) {
      tell(`/successors/${i}`, `the division table has no ${successor}`);
    } else if (typeOfCode(successor) !== typeOfCode(successors[0]!)) {
      tell(`/successors/${i}`, `is a ${typeOfCode(successor)}; expected all successors to be of one level`);
    }
  });
}

function checkDates({ since, until }: PlaceName, tell: Tell): void {
  const day = (text: string | undefined, at: string) => {
    if (text === undefined) return null;
    const date = parsePartialDate(text);
    if (date === null) tell(at, `"${text}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD`);
    return date;
  };
  const [from, to] = [day(since, '/since'), day(until, '/until')];
  if (from && to && from.earliest > to.latest) tell('', `since ${since} is after until ${until}`);
}
