import type { Statement } from '../cypher.ts';
import { articlesById } from './articles.ts';
import { readWithEntity } from './brief-lists.ts';
import { claimsById, claimsOfEntity, claimsOfTie, evidenceOfClaims } from './claims.ts';
import { entitiesByCode, entitiesById, entitiesByOldId } from './entities.ts';
import { enclosingInBrief, parts } from './places.ts';
import { searchNames, searchNamesInBrief } from './search.ts';
import { tiesOf } from './ties.ts';

const lists = [
  tiesOf('ASSISTS', 'BACKWARD'),
  tiesOf('POSTED_TO', 'BACKWARD'),
  tiesOf('ASSISTS', 'FORWARD'),
  tiesOf(null, 'BOTH'),
];

/** What nearly every client asks, most usual first; all are about `$ids`, `$parents` or `$asks`, and without any tell nothing. */
export const usualStatements: readonly Statement[] = [
  searchNamesInBrief,
  entitiesByOldId,
  entitiesByCode,
  ...lists.map(({ brief }) => brief),
  ...lists.map(({ ascending }) => ascending),
  claimsOfTie.brief,
  evidenceOfClaims,
  articlesById,
  claimsOfEntity.brief,
  claimsById,
  entitiesById,
  searchNames,
  enclosingInBrief,
  parts.brief,
  ...[...lists.map(({ brief }) => brief), parts.brief].map((list) => readWithEntity<object>(list)!),
];
