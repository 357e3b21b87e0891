import type { Ask } from './ask.ts';
import { agencyPeople } from './asks/agency-people.ts';
import { claims } from './asks/claims.ts';
import { county } from './asks/county.ts';
import { list } from './asks/list.ts';
import { neighbourhood } from './asks/neighbourhood.ts';
import { nested } from './asks/nested.ts';
import { path } from './asks/path.ts';
import { prefecture } from './asks/prefecture.ts';
import { search } from './asks/search.ts';
import { village } from './asks/village.ts';

/** The mix. */
export const ASKS: readonly Ask[] = [
  county,
  prefecture,
  agencyPeople,
  village,
  search,
  list,
  nested,
  path,
  neighbourhood,
  claims,
];
