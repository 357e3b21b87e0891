import type { ClassType } from 'type-graphql';
import type { EntityType } from '../model/entity-types.ts';
import { Agency } from './types/agency.ts';
import { County, Locale, Prefecture, Province, Township, Village } from './types/divisions.ts';
import { Enterprise } from './types/enterprise.ts';
import { Official } from './types/official.ts';
import { Award, Event, Programme, Project } from './types/undertakings.ts';

/** The class of each entity type; a new type does not compile until it has one. */
export const NODE_TYPES: Readonly<Record<EntityType, ClassType>> = {
  AGENCY: Agency,
  OFFICIAL: Official,
  ENTERPRISE: Enterprise,
  PROVINCE: Province,
  PREFECTURE: Prefecture,
  COUNTY: County,
  TOWNSHIP: Township,
  VILLAGE: Village,
  LOCALE: Locale,
  PROJECT: Project,
  EVENT: Event,
  PROGRAMME: Programme,
  AWARD: Award,
};
