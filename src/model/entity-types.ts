/** What one entity type is. Place types carry the number of digits of their division code, or null for places outside the table. */
export interface EntityTypeSpec {
  readonly label: string;
  readonly plural: string;
  readonly zh: string;
  readonly doc: string;
  readonly codeDigits?: 2 | 4 | 6 | 9 | 12 | null;
}

const define = <const T extends Record<string, EntityTypeSpec>>(
  types: T,
): { readonly [K in keyof T]: EntityTypeSpec } => Object.freeze(types);

/** Every entity type; the key is the value of the GraphQL enum, the label that of the GraphQL type and of the Neo4j node. */
export const ENTITY_TYPES = define({
  AGENCY: {
    label: 'Agency',
    plural: 'agencies',
    zh: '机构',
    doc: 'A ministry, department, affiliated unit, association, Party organ or branch, government, school, hospital, medium, work team, assistance group or international body.',
  },
  OFFICIAL: {
    label: 'Official',
    plural: 'officials',
    zh: '人员',
    doc: 'A named person, or a stated group of persons.',
  },
  ENTERPRISE: { label: 'Enterprise', plural: 'enterprises', zh: '企业', doc: 'A company or a cooperative.' },
  PROVINCE: {
    label: 'Province',
    plural: 'provinces',
    zh: '省',
    doc: 'A province, autonomous region or municipality.',
    codeDigits: 2,
  },
  PREFECTURE: {
    label: 'Prefecture',
    plural: 'prefectures',
    zh: '市州',
    doc: 'A prefecture-level city, prefecture or league.',
    codeDigits: 4,
  },
  COUNTY: {
    label: 'County',
    plural: 'counties',
    zh: '县',
    doc: 'A county, county-level city, district or banner.',
    codeDigits: 6,
  },
  TOWNSHIP: {
    label: 'Township',
    plural: 'townships',
    zh: '乡镇',
    doc: 'A township, town or subdistrict.',
    codeDigits: 9,
  },
  VILLAGE: {
    label: 'Village',
    plural: 'villages',
    zh: '村',
    doc: 'An administrative village, a hamlet or a community.',
    codeDigits: 12,
  },
  LOCALE: {
    label: 'Locale',
    plural: 'locales',
    zh: '地点',
    doc: 'A named place outside the division table: a park, a scenic area, a zone, a region.',
    codeDigits: null,
  },
  PROJECT: {
    label: 'Project',
    plural: 'projects',
    zh: '项目',
    doc: 'Something built or run: a road, a workshop, a base, an industry.',
  },
  EVENT: { label: 'Event', plural: 'events', zh: '活动', doc: 'A meeting, training, ceremony or visit by name.' },
  PROGRAMME: {
    label: 'Programme',
    plural: 'programmes',
    zh: '政策计划',
    doc: 'A policy, plan, campaign, mechanism, list or document.',
  },
  AWARD: { label: 'Award', plural: 'awards', zh: '荣誉', doc: 'A title or honour that can be won.' },
});

export type EntityType = keyof typeof ENTITY_TYPES;
export const entityTypes = Object.keys(ENTITY_TYPES) as readonly EntityType[];

export const isPlaceType = (type: EntityType): boolean => ENTITY_TYPES[type].codeDigits !== undefined;

/** Groups of types that role declarations use. */
export const PLACES = entityTypes.filter(isPlaceType);
export const ORGANISATIONS: readonly EntityType[] = ['AGENCY', 'ENTERPRISE'];
export const ACTORS: readonly EntityType[] = ['AGENCY', 'ENTERPRISE', 'OFFICIAL'];
export const UNDERTAKINGS: readonly EntityType[] = ['PROJECT', 'EVENT', 'PROGRAMME'];
