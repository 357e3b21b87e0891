import { ENTITY_TYPES, entityTypes } from './entity-types.ts';
import { claimKinds, kindSpec } from './kinds.ts';
import { MEASURES, measures, UNITS } from './values.ts';

/** The model as a page for people, made from the registry. */
export function modelPage(): string {
  const types = entityTypes.map((type) => `| \`${type}\` | ${ENTITY_TYPES[type].zh} | ${ENTITY_TYPES[type].doc} |`);
  return [
    '# The model',
    '',
    'Made from the registry in `src/model`; do not edit.',
    '',
    '## Entity types',
    '',
    '| type | 中文 | what it is |',
    '| --- | --- | --- |',
    ...types,
    '',
    '## Claim kinds',
    '',
    'Every kind of claim is a kind of tie as well. A *state* holds over a time; an *event* happens at a time, or again and again over one.',
    '',
    ...claimKinds.flatMap(kindLines),
    '## Measures and units of figures',
    '',
    ...measures.map((measure) => `- ${measure}: ${MEASURES[measure]}`),
    '',
    `Units: ${UNITS.join(' ')}`,
    '',
  ].join('\n');
}

function kindLines(kind: (typeof claimKinds)[number]): string[] {
  const spec = kindSpec(kind);
  const traits = [
    spec.temporal,
    ...(spec.symmetric ? ['symmetric'] : []),
    ...(spec.inherited ? ['held by members of a group'] : []),
  ];
  const roles = Object.entries(spec.roles ?? {}).map(
    ([name, role]) =>
      `- role \`${name}\`${role.required ? ' (required)' : ''}: ${role.doc} Types: ${role.types.join(', ')}.`,
  );
  const qualifiers = Object.entries(spec.qualifiers ?? {}).map(
    ([name, { zh, doc, terms }]) =>
      `- qualifier \`${name}\` ${zh}: ${doc}${terms ? ` Preferred terms: ${terms.join('、')}.` : ''}`,
  );
  return [
    `### ${kind} ${spec.forward.zh}`,
    '',
    `${spec.doc} (${traits.join(', ')})`,
    '',
    `- reads forward “${spec.forward.en}” ${spec.forward.zh}, backward “${spec.backward.en}” ${spec.backward.zh}`,
    `- subject: ${spec.subject.join(', ')}`,
    `- object: ${spec.object.join(', ')}`,
    ...roles,
    ...qualifiers,
    '',
  ];
}
