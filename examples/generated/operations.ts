import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Moment in time, ISO 8601 with time zone. */
  DateTime: { input: string; output: string; }
  /** Decimal number as a string, exact. */
  Decimal: { input: string; output: string; }
  /** Official division code: 2 digits for a province, 4 prefecture, 6 county, 9 township, 12 village. */
  DivisionCode: { input: string; output: string; }
  /** ISO 8601 date of stated precision: 2018, 2018-12 or 2018-12-28. Never widened, never narrowed. */
  PartialDate: { input: string; output: string; }
};

/** A figure that the claim must state, by the stated value; the total of a group is not the figure of its members. */
export type AmountWhere = {
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** Measures such as 资金, 人次, 户数. */
  measures?: InputMaybe<Array<Scalars['String']['input']>>;
  min?: InputMaybe<Scalars['Decimal']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What articles are sorted by; equals follow the order of publication. */
export type ArticleOrder =
  /** By how many claims they make. */
  | 'CLAIMS'
  /** By date, as far as it is stated; what bears none comes last. */
  | 'PUBLISHED'
  /** By publisher; what names none comes first. */
  | 'PUBLISHER'
  /** By title. */
  | 'TITLE';

/** Which articles: all conditions hold together. */
export type ArticleWhere = {
  /** Entities that it mentions, all of them; at most 10. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It has a claim of one of these kinds; where `about` or `within` is given, one about all of those, or about something there. */
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** What bears no date passes no window. */
  published?: InputMaybe<DateWindow>;
  /** Published by one of these, exactly. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of the title, in whatever case. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** It mentions this place, something inside it at any depth, or what is located there. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** REPORTED as fact; PLANNED for later; QUOTED from a speaker; INFERRED from context rather than stated. */
export type Assertion =
  | 'INFERRED'
  | 'PLANNED'
  | 'QUOTED'
  | 'REPORTED';

/** EXACT, APPROXIMATE (约), AT_LEAST (余, 多, 以上), JUST_UNDER (近), AT_MOST (不超过). */
export type Bound =
  | 'APPROXIMATE'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACT'
  | 'JUST_UNDER';

/** CERTAIN: true on that date whatever the stated precision leaves open. POSSIBLE: not excluded. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

/** IMPORT, REMOVAL, REVERT: of one article. MERGE, KEEP_APART, SPLIT, WITHDRAWAL: an editor judged who is who, or took that back. GAZETTEER: divisions or names of them came. */
export type ChangeKind =
  | 'GAZETTEER'
  | 'IMPORT'
  | 'KEEP_APART'
  | 'MERGE'
  | 'REMOVAL'
  | 'REVERT'
  | 'SPLIT'
  | 'WITHDRAWAL';

/** All conditions hold together. */
export type ChangeWhere = {
  /** To one of these articles, also where it has been removed. */
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bears on at least one of these, by whatever ids they go. A change whose list of entities is cut passes: it may. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  /** Bears on this place, on something inside it at any depth, or on what is located there. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What groups of claims are told apart by. YEAR: of the stated beginning. QUALIFIER: the value of one qualifier. PROVINCE, PREFECTURE, COUNTY, TOWNSHIP: where an end is, or is located. */
export type ClaimDimension =
  | 'ARTICLE'
  | 'ASSERTION'
  | 'COUNTY'
  | 'ENDING'
  | 'KIND'
  | 'OBJECT'
  | 'OBJECT_TYPE'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'QUALIFIER'
  | 'SUBJECT'
  | 'SUBJECT_TYPE'
  | 'TOWNSHIP'
  | 'YEAR';

/** One end of a claim, or whatever has a role in it. */
export type ClaimEnd =
  | 'ANY_ROLE'
  | 'OBJECT'
  | 'SUBJECT';

/** By the number of claims, of different subjects, objects or articles; GROUP: by what tells them apart. */
export type ClaimGroupOrder =
  | 'ARTICLES'
  | 'CLAIMS'
  | 'GROUP'
  | 'OBJECTS'
  | 'SUBJECTS';

export type ClaimKind =
  /** The subject helps the object: a pairing, an arrangement, or help of a stated content. */
  | 'ASSISTS'
  /** The subject was given the object, an honour. */
  | 'AWARDED'
  /** The subject built, rebuilt or is building the object. */
  | 'BUILT'
  /** The subject led a meeting. */
  | 'CHAIRED'
  /** The subject chose, listed or registered the object as something: a pilot, a model village, a protected product. */
  | 'DESIGNATED'
  /** The subject gave goods to the object. */
  | 'DONATED_GOODS'
  /** The subject set up the object: a body, a team, a mechanism, an enterprise. */
  | 'ESTABLISHED'
  /** The subject left poverty under the object, the campaign or list it was counted in. */
  | 'EXITED_POVERTY'
  /** The subject gave money to the object, or arranged it for the object. */
  | 'FUNDED'
  /** The subject holds an office at the object. */
  | 'HOLDS_OFFICE'
  /** The subject carries out the object, a policy, plan or campaign, where it is or for its own people. */
  | 'IMPLEMENTS'
  /** The subject brought the object (an enterprise, an institution, a project) to a place. */
  | 'INTRODUCED'
  /** The subject put capital into the object. */
  | 'INVESTED_IN'
  /** The subject issued the object: a policy, a plan, a notice. */
  | 'ISSUED'
  /** The subject lies in, sits in or takes place in the object. */
  | 'LOCATED_IN'
  /** The subject belongs to the object: a group, a team, a committee, a list of those meant together. */
  | 'MEMBER_OF'
  /** The subject moved or was moved to the object: a resettlement, a relocation. */
  | 'MOVED_TO'
  /** The subject runs or develops the object, or does business at it: an industry, a base, a workshop, a service. */
  | 'OPERATES'
  /** The subject held, ran or launched the object. */
  | 'ORGANISED'
  /** Subject and object are paired as equals; help that runs one way is ASSISTS. */
  | 'PAIRED_WITH'
  /** The subject took part in the object, or carries it out where it is. */
  | 'PARTICIPATED_IN'
  /** The subject is a standing part of the object: a department of a ministry, a branch of a company, a stage of a project. */
  | 'PART_OF'
  /** The subject, a person, was sent to work for a term at the object: a temporary post, a village residence, a first secretary. */
  | 'POSTED_TO'
  /** The subject bought goods of the object, or helped to sell them. */
  | 'PURCHASED_FROM'
  /** Subject and object signed an agreement with each other. */
  | 'SIGNED_WITH'
  /** The object came after the subject: a renaming, a reorganisation, a new holder. The subject is the predecessor. */
  | 'SUCCEEDED'
  /** The subject oversees, inspects or is responsible for the object or its work. */
  | 'SUPERVISES'
  /** The subject trained people of the object. */
  | 'TRAINED'
  /** The subject went to the object: to inspect, to study, to supervise on the spot, to bring comfort. */
  | 'VISITED';

/** What a list of claims is sorted by. */
export type ClaimOrder =
  /** When the graph learnt it. */
  | 'RECORDED'
  /** Articles by date, and the place in the text. */
  | 'TEXT'
  /** The day it can have begun, or where only an end is stated, that; undated ones come last both ways. */
  | 'TIME';

/** All conditions hold together. */
export type ClaimWhere = {
  /** Entities in any role; a claim must have them all. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Something like this has a role in it. */
  aboutWhere?: InputMaybe<EntityWhere>;
  /** It states such a figure. */
  amount?: InputMaybe<AmountWhere>;
  /** At least one of these holds. */
  any?: InputMaybe<Array<ClaimWhere>>;
  article?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only what is reported, planned, quoted or inferred. */
  assertions?: InputMaybe<Array<Assertion>>;
  certainty?: InputMaybe<Certainty>;
  /** Does it state any date? */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is said to have ended, to go on, or of whose end nothing is said. */
  endings?: InputMaybe<Array<Ending>>;
  /** Does it state any figure? */
  hasFigures?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** Only what the graph had learnt by this moment. */
  knownOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ClaimWhere>;
  object?: InputMaybe<Scalars['ID']['input']>;
  /** What the object must be, nested freely. */
  objectWhere?: InputMaybe<EntityWhere>;
  /** It has each of these qualifiers. */
  qualifiers?: InputMaybe<Array<QualifierWhere>>;
  /** Each of these fills a role of it. */
  roles?: InputMaybe<Array<RoleWhere>>;
  /** Held or happened at some time in [since, until]. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** What the subject must be, nested freely. */
  subjectWhere?: InputMaybe<EntityWhere>;
  /** What is said of a group that one of `about` belongs to counts as said of it, as `Entity.claims` has it. */
  throughGroups?: InputMaybe<Scalars['Boolean']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Entities located in this place, at any depth, in any role. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A stretch of time, its ends left out. An article dated by a month or a year counts from its first day. */
export type DateWindow = {
  after?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** FORWARD: the entity is the subject. BACKWARD: it is the object. */
export type Direction =
  | 'BACKWARD'
  | 'BOTH'
  | 'FORWARD';

/** VALUE: two sources give values that cannot both be true. PARTS: what an article states for the parts, in whatever claims, does not add up to the total it states: members of a group exceed it, or parts that make up a whole in one measure do not in another. DATE: two sources give beginnings that exclude each other. MEMBERSHIP: sources state different sizes of one group, or one names more members than it states. */
export type DisagreementType =
  | 'DATE'
  | 'MEMBERSHIP'
  | 'PARTS'
  | 'VALUE';

/** ENDED; ONGOING as of the article's date; UNKNOWN: the article does not say. */
export type Ending =
  | 'ENDED'
  | 'ONGOING'
  | 'UNKNOWN';

/** What a list of entities is sorted by; equals follow their natural order. */
export type EntityOrder =
  /** Number of articles that mention it. */
  | 'ARTICLES'
  /** Date of the earliest dated article; what has none comes last both ways. */
  | 'FIRST_REPORTED'
  /** Date of the latest dated article; what has none comes last both ways. */
  | 'LAST_REPORTED'
  /** Natural order: divisions by code, all else by name. */
  | 'NAME'
  /** Number of ties, of every kind and in both directions where `tieKinds` and `tieDirection` do not narrow them. */
  | 'TIES';

export type EntityType =
  /** A ministry, department, affiliated unit, association, Party organ or branch, government, school, hospital, medium, work team, assistance group or international body. */
  | 'AGENCY'
  /** A title or honour that can be won. */
  | 'AWARD'
  /** A county, county-level city, district or banner. */
  | 'COUNTY'
  /** A company or a cooperative. */
  | 'ENTERPRISE'
  /** A meeting, training, ceremony or visit by name. */
  | 'EVENT'
  /** A named place outside the division table: a park, a scenic area, a zone, a region. */
  | 'LOCALE'
  /** A named person, or a stated group of persons. */
  | 'OFFICIAL'
  /** A prefecture-level city, prefecture or league. */
  | 'PREFECTURE'
  /** A policy, plan, campaign, mechanism, list or document. */
  | 'PROGRAMME'
  /** Something built or run: a road, a workshop, a base, an industry. */
  | 'PROJECT'
  /** A province, autonomous region or municipality. */
  | 'PROVINCE'
  /** A township, town or subdistrict. */
  | 'TOWNSHIP'
  /** An administrative village, a hamlet or a community. */
  | 'VILLAGE';

/** All conditions hold together. */
export type EntityWhere = {
  /** At least one of these holds. */
  any?: InputMaybe<Array<EntityWhere>>;
  /** Mentioned in this article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of the division code. */
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  /** When the earliest dated article that mentions it appeared. */
  firstReported?: InputMaybe<DateWindow>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the latest dated article that mentions it appeared. What was never reported on has no such date; `not: {lastReported: {after: …}}` includes it. */
  lastReported?: InputMaybe<DateWindow>;
  /** Mentioned in at most so many. */
  maxArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Mentioned in at least so many articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Any of its names, exactly. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Part of any of its names. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** For none of these it has such ties. */
  noTies?: InputMaybe<Array<TieWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EntityWhere>;
  /** For each of these it has such ties. */
  ties?: InputMaybe<Array<TieWhere>>;
  types?: InputMaybe<Array<EntityType>>;
  /** A place that several divisions go by the name of, and which one is meant is not known. */
  unsure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lies inside this place, at any depth; what is no place is located in it or in a place inside it. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** Which figures: those of claims that pass all conditions. */
export type FigureWhere = {
  /** Entity in any role of the claim. */
  about?: InputMaybe<Scalars['ID']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only exact ones, say. */
  bounds?: InputMaybe<Array<Bound>>;
  certainty?: InputMaybe<Certainty>;
  /** What the claim that states it must be besides. */
  claim?: InputMaybe<ClaimWhere>;
  kinds?: InputMaybe<Array<ClaimKind>>;
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** Measures such as 资金, 人次, 户数. */
  measures?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Stated values of at least this. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
  object?: InputMaybe<Scalars['ID']['input']>;
  scopes?: InputMaybe<Array<Scope>>;
  /** Held or happened at some time in [since, until]. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The object is this place, inside it, or located in it. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What sums are told apart by. PLACE_LEVEL: type of the receiver; PROVINCE: where it is, or is located; YEAR: a single stated year, else none; BOUND: exact, at least, about … apart. */
export type FundingDimension =
  | 'ARTICLE'
  | 'BOUND'
  | 'FUNDER'
  | 'FUNDER_TYPE'
  | 'INSTRUMENT'
  | 'KIND'
  | 'PLACE_LEVEL'
  | 'PROVINCE'
  | 'PURPOSE'
  | 'RECIPIENT'
  | 'YEAR';

/** What became of the article. CREATED, CHANGED, REMOVED; REVERTED: put back to what it was before an earlier import. */
export type ImportAction =
  | 'CHANGED'
  | 'CREATED'
  | 'REMOVED'
  | 'REVERTED';

/** Language of a sentence made from a template. */
export type Language =
  | 'EN'
  | 'ZH';

/** PLANNED: not paid yet. SAID_AGAIN: a later source says the same. RIVAL: a later source says otherwise. IN_GROUP_TOTAL: part of a total stated for a group. */
export type LeftOutReason =
  | 'IN_GROUP_TOTAL'
  | 'PLANNED'
  | 'RIVAL'
  | 'SAID_AGAIN';

/** Ascending or descending. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Which paths come first. */
export type PathPreference =
  /** Well-told ones: a hop that only one independent article tells of costs 1 more. */
  | 'EVIDENCE'
  /** Short ones: every hop costs 1. */
  | 'LENGTH';

/** What becomes of hops that only say where something belongs (LOCATED_IN, PART_OF). */
export type PathStructure =
  /** No path runs over them. */
  | 'EXCLUDE'
  /** They are hops like any other. */
  | 'INCLUDE'
  /** One costs as much as three other hops, so that ways through a province do not crowd out telling ones. */
  | 'PRICED';

/** What must stand at a node of a pattern. */
export type PatternNode = {
  /** The name by which ties speak of it. */
  name: Scalars['String']['input'];
  where?: InputMaybe<EntityWhere>;
};

/** Who fills a role of the same claim besides subject and object. */
export type PatternRole = {
  node: Scalars['String']['input'];
  /** SENDER, BROKER, COORDINATOR … */
  role: Scalars['String']['input'];
};

/** A tie between two nodes of a pattern. What is asked of its claims (qualifiers, roles, amount, dates) must hold of one and the same claim. */
export type PatternTie = {
  /** Is stated to have begun, or to have happened, later than the tie of this name. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** The two are also tied by each of these kinds, in the same direction. */
  alsoKinds?: InputMaybe<Array<ClaimKind>>;
  amount?: InputMaybe<AmountWhere>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is stated to have begun then, or to have happened then. A beginning of which nothing is said is none. CERTAIN: whatever the stated precision leaves open. */
  began?: InputMaybe<Period>;
  certainty?: InputMaybe<Certainty>;
  /** Only by claims about the two themselves, not by those about a group that one of them belongs to. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is stated to have ended then, or to have happened then; by CERTAIN, whatever is left open. */
  ended?: InputMaybe<Period>;
  kinds: Array<ClaimKind>;
  /** From at least so many independent articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Modes of assistance: short for the qualifier `mode`. */
  modes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A name, for other ties to come after it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The node that is its object. */
  object: Scalars['String']['input'];
  qualifiers?: InputMaybe<Array<QualifierWhere>>;
  /** Nodes that fill roles of the same claims. */
  roleNodes?: InputMaybe<Array<PatternRole>>;
  roles?: InputMaybe<Array<RoleWhere>>;
  /** Instead of asOf: held or happened at some time in [since, until]. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The node that is its subject; of kinds without a direction, either end. */
  subject: Scalars['String']['input'];
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A stretch of time, both ends included; one of them may be left open. */
export type Period = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A qualifier that a claim must have: with any value, with one of these, with a part in it or without one. */
export type QualifierWhere = {
  /** Has this in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** One of these, exactly. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has this not in it: 厅长 but not 副. */
  lacks?: InputMaybe<Scalars['String']['input']>;
  /** mode, position, form, role, purpose, instrument … as `Claim.qualifiers` names it. */
  name: Scalars['String']['input'];
};

/** Who or what must fill a role of the claim besides subject and object. */
export type RoleWhere = {
  entity: Scalars['ID']['input'];
  /** SENDER, BROKER, COORDINATOR …; any where not given. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** TOTAL: for all together. EACH: for every single one. */
export type Scope =
  | 'EACH'
  | 'TOTAL';

/** BEGAN and ENDED: what lasts. HAPPENED: what is said of one date. */
export type TemporalChange =
  | 'BEGAN'
  | 'ENDED'
  | 'HAPPENED';

/** A tie for which all of this holds, besides its kind, its direction and the date. What is asked of its claims must hold of one and the same claim. */
export type TieFilter = {
  /** The two are also tied by each of these kinds, in the same direction. */
  alsoKinds?: InputMaybe<Array<ClaimKind>>;
  amount?: InputMaybe<AmountWhere>;
  /** Is stated to have begun then, or to have happened then. A beginning of which nothing is said is none. CERTAIN: whatever the stated precision leaves open. */
  began?: InputMaybe<Period>;
  /** Only by claims about the two themselves, not by those about a group that one of them belongs to. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is stated to have ended then, or to have happened then; by CERTAIN, whatever is left open. */
  ended?: InputMaybe<Period>;
  /** Also ties of every place inside the listed one, and of every group of places that is located in it. */
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** From at least so many independent articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Modes of assistance: short for the qualifier `mode`. */
  modes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the entity at the other end must be, nested freely. */
  other?: InputMaybe<EntityWhere>;
  qualifiers?: InputMaybe<Array<QualifierWhere>>;
  roles?: InputMaybe<Array<RoleWhere>>;
  /** Instead of asOf: held or happened at some time in [since, until]. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** One of these is at the other end. */
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Ties between any of some entities and any of others. What is asked of claims (qualifiers, roles, amount, date) must hold of one and the same claim. */
export type TieListWhere = {
  /** The two are also tied by each of these kinds, in the same direction. */
  alsoKinds?: InputMaybe<Array<ClaimKind>>;
  amount?: InputMaybe<AmountWhere>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is stated to have begun then, or to have happened then. A beginning of which nothing is said is none. CERTAIN: whatever the stated precision leaves open. */
  began?: InputMaybe<Period>;
  certainty?: InputMaybe<Certainty>;
  /** Only by claims about the two themselves, not by those about a group that one of them belongs to. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is stated to have ended then, or to have happened then; by CERTAIN, whatever is left open. */
  ended?: InputMaybe<Period>;
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** From at least so many independent articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Of at least so many claims. */
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  /** Modes of assistance: short for the qualifier `mode`. */
  modes?: InputMaybe<Array<Scalars['String']['input']>>;
  object?: InputMaybe<Scalars['ID']['input']>;
  /** What the object must be, nested freely. */
  objectWhere?: InputMaybe<EntityWhere>;
  qualifiers?: InputMaybe<Array<QualifierWhere>>;
  roles?: InputMaybe<Array<RoleWhere>>;
  /** Instead of asOf: held or happened at some time in [since, until]. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of kinds without a direction, either end. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** What the subject must be, nested freely. */
  subjectWhere?: InputMaybe<EntityWhere>;
  /** Only ties of which nothing is said but through a group. */
  throughGroupsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What a list of ties is sorted by; equals by the names of the ends. */
export type TieOrder =
  /** Number of independent articles. */
  | 'ARTICLES'
  /** Number of claims. */
  | 'CLAIMS'
  /** The ends in their natural order: divisions by code, all else by name. */
  | 'NAME'
  /** Earliest stated beginning; what has none comes last both ways. */
  | 'SINCE';

/** A tie for which all of this holds. What is asked of its claims (qualifiers, roles, amount, date) must hold of one and the same claim. */
export type TieWhere = {
  /** The two are also tied by each of these kinds, in the same direction. */
  alsoKinds?: InputMaybe<Array<ClaimKind>>;
  amount?: InputMaybe<AmountWhere>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is stated to have begun then, or to have happened then. A beginning of which nothing is said is none. CERTAIN: whatever the stated precision leaves open. */
  began?: InputMaybe<Period>;
  certainty?: InputMaybe<Certainty>;
  /** Only by claims about the two themselves, not by those about a group that one of them belongs to. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** FORWARD: the listed entity is the subject. BACKWARD: it is the object. */
  direction?: InputMaybe<Direction>;
  /** Is stated to have ended then, or to have happened then; by CERTAIN, whatever is left open. */
  ended?: InputMaybe<Period>;
  /** Also ties of every place inside the listed one, and of every group of places that is located in it. */
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** At most so many such ties. */
  maxCount?: InputMaybe<Scalars['Int']['input']>;
  /** From at least so many independent articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many such ties. */
  minCount?: InputMaybe<Scalars['Int']['input']>;
  /** Modes of assistance: short for the qualifier `mode`. */
  modes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the entity at the other end must be, nested freely. */
  other?: InputMaybe<EntityWhere>;
  qualifiers?: InputMaybe<Array<QualifierWhere>>;
  roles?: InputMaybe<Array<RoleWhere>>;
  /** Instead of asOf: held or happened at some time in [since, until]. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Types of the entity at the other end. */
  types?: InputMaybe<Array<EntityType>>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** One of these is at the other end. */
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** SAME: one and the same. DIFFERENT: not the same. UNSURE: one of several, and which is not known. */
export type Verdict =
  | 'DIFFERENT'
  | 'SAME'
  | 'UNSURE';

export type TeamHelpersOfMachengQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamHelpersOfMachengQuery = { entity?: { assistedBy: { totalCount: number, edges: Array<{ since?: string | null, node: { name: string, isGroup: boolean } }> } } | null };

export type PairedCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PairedCountiesQuery = { counties: { totalCount: number, edges: Array<{ node: { name: string, code?: string | null, within: Array<{ name: string }> } }> } };

export type HonganTeamQueryVariables = Exact<{ [key: string]: never; }>;


export type HonganTeamQuery = { entity?: { members: { edges: Array<{ node: { name: string }, tie: { since?: string | null, articleCount: number, claims: { edges: Array<{ node: { qualifiers: Array<{ name: string, value: string }> } }> } } }> } } | null };

export type VillageHelpersQueryVariables = Exact<{ [key: string]: never; }>;


export type VillageHelpersQuery = { all?: { within: Array<{ name: string }>, assistedBy: { edges: Array<{ since?: string | null, node: { name: string, isGroup: boolean, members: { edges: Array<{ node: { name: string } }> } } | { name: string, isGroup: boolean }, tie: { through: Array<{ name: string }> } }> } } | null, direct: { edges: Array<{ node: { name: string } }> } };

export type EnterprisesHelpingDatongQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterprisesHelpingDatongQuery = { enterprises: { edges: Array<{ node: { name: string, assists: { edges: Array<{ modes: Array<string>, node: { name: string } }> } } }> } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { agencies: { totalCount: number, edges: Array<{ node: { name: string } }> } };

export type CounterpartSupportQueryVariables = Exact<{ [key: string]: never; }>;


export type CounterpartSupportQuery = { claims: { totalCount: number, edges: Array<{ node: { ending: Ending, subject: { name: string }, object: { name: string, isGroup: boolean }, article: { publishedOn?: string | null } } }> } };

export type NamedUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type NamedUnitsQuery = { agencies: { edges: Array<{ node: { members: { totalCount: number, edges: Array<{ node: { name: string, type: EntityType } }> }, claims: { edges: Array<{ node: { figures: Array<{ measure: string, value: string, unit: string }> } }> } } }> } };

export type TieProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type TieProfileQuery = { entity?: { tieCounts: Array<{ kind: ClaimKind, direction: Direction, count: number }> } | null };

export type PostedToDatongQueryVariables = Exact<{ [key: string]: never; }>;


export type PostedToDatongQuery = { entity?: { posted: { edges: Array<{ positions: Array<string>, since?: string | null, until?: string | null, node: { name: string, isGroup: boolean }, sentBy: Array<{ name: string }>, tie: { through: Array<{ name: string }> } }> } } | null };

export type OneCareerQueryVariables = Exact<{ [key: string]: never; }>;


export type OneCareerQuery = { officials: { edges: Array<{ node: { postings: { edges: Array<{ positions: Array<string>, since?: string | null, until?: string | null, node: { name: string }, sentBy: Array<{ name: string }> }> }, ties: { edges: Array<{ node: { name: string }, tie: { since?: string | null } }> } } }> } };

export type StillPostedQueryVariables = Exact<{ [key: string]: never; }>;


export type StillPostedQuery = { officials: { edges: Array<{ node: { name: string, postings: { edges: Array<{ positions: Array<string>, since?: string | null, node: { name: string }, sentBy: Array<{ name: string }> }> }, ties: { edges: Array<{ node: { name: string } }> } } }> } };

export type DeputyGovernorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeputyGovernorsQuery = { officials: { edges: Array<{ node: { name: string, offices: { edges: Array<{ node: { name: string } }> } } }> } };

export type VillageSecretariesQueryVariables = Exact<{ [key: string]: never; }>;


export type VillageSecretariesQuery = { officials: { edges: Array<{ node: { name: string, offices: { edges: Array<{ node: { name: string } | { name: string, within: Array<{ name: string }> } }> } } }> } };

export type SucceededBodyQueryVariables = Exact<{ [key: string]: never; }>;


export type SucceededBodyQuery = { entity?: { ties: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string, isGroup: boolean } }> } } }> } } | null };

export type SentInNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type SentInNumbersQuery = { figures: { totalCount: number, edges: Array<{ node: { value: string, unit: string, bound: Bound, claim: { since?: string | null, subject: { name: string }, object: { name: string } } } }> } };

export type OfficesAtMinistryQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesAtMinistryQuery = { claims: { edges: Array<{ node: { subject: { name: string, isGroup: boolean }, qualifiers: Array<{ value: string }>, article: { publishedOn?: string | null } } }> } };

export type VillagesInsideQueryVariables = Exact<{ [key: string]: never; }>;


export type VillagesInsideQuery = { villages: { totalCount: number, edges: Array<{ node: { name: string, code?: string | null, unsure: boolean, within: Array<{ name: string }> } }> } };

export type HelpInsidePrefectureQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpInsidePrefectureQuery = { entity?: { assistedBy: { totalCount: number, edges: Array<{ node: { name: string }, tie: { object: { name: string, type: EntityType } } }> } } | null };

export type InspectionsInsideQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectionsInsideQuery = { entity?: { tiesInside: { totalCount: number, edges: Array<{ node: { name: string }, tie: { since?: string | null, object: { name: string } } }> } } | null };

export type WhereIsItQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereIsItQuery = { villages: { edges: Array<{ node: { name: string, code?: string | null, within: Array<{ name: string, type: EntityType }>, ties: { edges: Array<{ node: { name: string } }> } } }> } };

export type MostHelpedCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MostHelpedCountiesQuery = { counties: { totalCount: number, edges: Array<{ node: { name: string, within: Array<{ name: string }> } }> } };

export type PilotVillagesQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotVillagesQuery = { villages: { totalCount: number, edges: Array<{ node: { name: string, within: Array<{ name: string }> } }> } };

export type LargestSumsQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestSumsQuery = { funding: { totalCount: number, edges: Array<{ node: { total: string, unit: string, bound: Bound, scope: Scope, figureCount: number, funder?: { name: string } | null, recipient?: { name: string } | null } }> } };

export type LargestFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestFiguresQuery = { figures: { totalCount: number, edges: Array<{ node: { value: string, bound: Bound, claim: { kind: ClaimKind, subject: { name: string }, object: { name: string } } } }> } };

export type ExactAndAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type ExactAndAboutQuery = { funding: { edges: Array<{ node: { funderType?: EntityType | null, bound: Bound, scope: Scope, total: string, figureCount: number } }> } };

export type MoneyByPurposeQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByPurposeQuery = { funding: { edges: Array<{ node: { purpose?: string | null, instrument?: string | null, total: string, bound: Bound, figures: { edges: Array<{ node: { claim: { since?: string | null, article: { publishedOn?: string | null } } } }> } } }> } };

export type EachAndTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type EachAndTotalQuery = { figures: { edges: Array<{ node: { measure: string, value: string, unit: string, scope: Scope, bound: Bound } }> } };

export type MoneyForVillagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyForVillagesQuery = { villages: { edges: Array<{ node: { name: string, isGroup: boolean, fundedBy: { edges: Array<{ purposes: Array<string>, node: { name: string }, figures: Array<{ measure: string, value: string, scope: Scope }> }> } } }> } };

export type CountyBudgetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountyBudgetsQuery = { funding: { edges: Array<{ node: { total: string, figureCount: number, recipient?: { name: string } | null, leftOut: { totalCount: number } } }> } };

export type ProjectMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectMoneyQuery = { claims: { edges: Array<{ node: { assertion: Assertion, subject: { name: string, isGroup: boolean }, figures: Array<{ value: string, unit: string, bound: Bound }> } }> } };

export type GoodsAgainstEpidemicQueryVariables = Exact<{ [key: string]: never; }>;


export type GoodsAgainstEpidemicQuery = { claims: { edges: Array<{ node: { since?: string | null, object: { name: string }, qualifiers: Array<{ name: string, value: string }>, figures: Array<{ measure: string, value: string, unit: string, bound: Bound }> } }> } };

export type BoughtAndSoldQueryVariables = Exact<{ [key: string]: never; }>;


export type BoughtAndSoldQuery = { figures: { edges: Array<{ node: { measure: string, value: string, bound: Bound, claim: { since?: string | null, subject: { name: string }, object: { name: string } } } }> } };

export type PeopleTrainedQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleTrainedQuery = { figures: { totalCount: number, edges: Array<{ node: { value: string, bound: Bound, since?: string | null, claim: { since?: string | null, subject: { name: string }, object: { name: string } } } }> } };

export type EnterpriseOutputQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterpriseOutputQuery = { figures: { edges: Array<{ node: { measure: string, value: string, bound: Bound, since?: string | null, until?: string | null, claim: { article: { publishedOn?: string | null } } } }> } };

export type ArrangedTrainingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ArrangedTrainingsQuery = { events: { edges: Array<{ node: { name: string, claims: { edges: Array<{ node: { since?: string | null, until?: string | null, figures: Array<{ value: string, unit: string }> } }> } } }> } };

export type BrokeredQueryVariables = Exact<{ [key: string]: never; }>;


export type BrokeredQuery = { claims: { totalCount: number, edges: Array<{ node: { kind: ClaimKind, since?: string | null, subject: { name: string }, object: { name: string } } }> } };

export type CertainOrPossibleQueryVariables = Exact<{ [key: string]: never; }>;


export type CertainOrPossibleQuery = { entity?: { certain: { edges: Array<{ node: { name: string } }> }, possible: { edges: Array<{ since?: string | null, until?: string | null, node: { name: string } }> } } | null };

export type TimelineOfHonganQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineOfHonganQuery = { timeline: { edges: Array<{ node: { since?: string | null, until?: string | null, sentence: string } }> } };

export type ExitsByDateQueryVariables = Exact<{ [key: string]: never; }>;


export type ExitsByDateQuery = { changesBetween: { edges: Array<{ change: TemporalChange, node: { since?: string | null, subject: { name: string }, roles: Array<{ role: string, entity: { name: string } }> } }> } };

export type KnownThenQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownThenQuery = { entity?: { then: { totalCount: number }, posted: { totalCount: number } } | null };

export type OneDayQueryVariables = Exact<{ [key: string]: never; }>;


export type OneDayQuery = { claims: { totalCount: number, edges: Array<{ node: { since?: string | null, until?: string | null, subject: { name: string }, object: { name: string } } }> } };

export type HelpedSinceQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpedSinceQuery = { agencies: { edges: Array<{ node: { name: string, assists: { edges: Array<{ since?: string | null, node: { name: string } }> } } }> } };

export type NoLongerReportedQueryVariables = Exact<{ [key: string]: never; }>;


export type NoLongerReportedQuery = { agencies: { edges: Array<{ node: { name: string, articles: { edges: Array<{ node: { publishedOn?: string | null } }> } } }> } };

export type SeveralDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SeveralDaysQuery = { timeline: { edges: Array<{ node: { since?: string | null, until?: string | null, subject: { name: string }, object: { name: string } } }> } };

export type InspectedSinceQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectedSinceQuery = { counties: { totalCount: number, edges: Array<{ node: { name: string, within: Array<{ name: string }> } }> } };

export type AllDisagreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllDisagreementsQuery = { disagreements: { totalCount: number, edges: Array<{ node: { type: DisagreementType, detail: string, difference?: string | null, group?: { name: string } | null, figures: { edges: Array<{ node: { value: string, unit: string, claim: { sentence: string, evidence: Array<{ start: number, end: number }> } } }> } } }> } };

export type VillagesThenAndNowQueryVariables = Exact<{ [key: string]: never; }>;


export type VillagesThenAndNowQuery = { figures: { edges: Array<{ node: { value: string, bound: Bound, claim: { kind: ClaimKind, subject: { name: string }, article: { publishedOn?: string | null } } } }> } };

export type ToldTwiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ToldTwiceQuery = { agencies: { totalCount: number, edges: Array<{ node: { name: string } }> } };

export type PartsOfTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type PartsOfTotalQuery = { figures: { edges: Array<{ node: { value: string, unit: string, bound: Bound, scope: Scope, claim: { subject: { name: string }, object: { name: string } } } }> } };

export type WhySinceQueryVariables = Exact<{ [key: string]: never; }>;


export type WhySinceQuery = { claims: { edges: Array<{ node: { since?: string | null, ending: Ending, article: { publisher?: string | null, publishedOn?: string | null }, evidence: Array<{ start: number, end: number }>, roles: Array<{ role: string, mention?: string | null }> } }> } };

export type ArticlesOfQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticlesOfQuery = { entity?: { articles: { edges: Array<{ node: { title: string, publisher?: string | null, publishedOn?: string | null } }> } } | null };

export type NamesInArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesInArticlesQuery = { entity?: { mentions: { edges: Array<{ node: { names: Array<string>, article: { publishedOn?: string | null }, judgements: { edges: Array<{ node: { method: string, reason: string } }> } } }> } } | null };

export type WhatAnArticleSaysQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatAnArticleSaysQuery = { node?: { title: string, authors: Array<string>, note?: string | null, all: { totalCount: number }, posted: { edges: Array<{ node: { sentence: string, figures: Array<{ value: string, unit: string }> } }> } } | null };

export type ImportsOfQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsOfQuery = { imports: { totalCount: number, edges: Array<{ node: { action: ImportAction, articleKey: string, claimsAdded: number, claimsRemoved: number, mentionsAdded: number, extractor?: string | null } }> } };

export type OnlyQuotedQueryVariables = Exact<{ [key: string]: never; }>;


export type OnlyQuotedQuery = { claims: { edges: Array<{ node: { assertion: Assertion, object: { name: string }, qualifiers: Array<{ name: string, value: string }>, evidence: Array<{ start: number, end: number }> } }> } };

export type OnlyPlannedQueryVariables = Exact<{ [key: string]: never; }>;


export type OnlyPlannedQuery = { claims: { edges: Array<{ node: { kind: ClaimKind, since?: string | null, sentence: string, subject: { name: string }, object: { name: string } } }> } };

export type AllRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllRolesQuery = { claims: { edges: Array<{ node: { roles: Array<{ role: string, entity: { name: string } }>, figures: Array<{ value: string, unit: string, scope: Scope }>, qualifiers: Array<{ name: string, value: string }> } }> } };

export type ThroughGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThroughGroupsQuery = { entity?: { fundedBy: { edges: Array<{ instruments: Array<string>, node: { name: string }, tie: { claimCount: number, articleCount: number, through: Array<{ name: string }> } }> } } | null };

export type ScannedQueryVariables = Exact<{ [key: string]: never; }>;


export type ScannedQuery = { articles: { totalCount: number, edges: Array<{ node: { publishedOn?: string | null, publisher?: string | null, note?: string | null } }> } };

export type SearchPinyinQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchPinyinQuery = { search: { edges: Array<{ matched: string, node: { name: string } }> } };

export type SearchTraditionalQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchTraditionalQuery = { search: { edges: Array<{ matched: string, node: { name: string, type: EntityType } }> } };

export type SearchPartQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchPartQuery = { search: { edges: Array<{ node: { name: string, type: EntityType } }>, cut?: { reason: string } | null } };

export type SearchInsideQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchInsideQuery = { search: { edges: Array<{ node: { name: string, type: EntityType } | { code?: string | null, name: string, type: EntityType } }> } };

export type SearchCodeQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchCodeQuery = { search: { edges: Array<{ node: { name: string, names: Array<string> } | { name: string, names: Array<string>, within: Array<{ name: string }> } }> } };

export type PathBetweenQueryVariables = Exact<{ [key: string]: never; }>;


export type PathBetweenQuery = { paths: { paths: Array<{ length: number, cost: number, hops: Array<{ direction: Direction, from: { name: string }, tie: { kind: ClaimKind, articleCount: number }, to: { name: string } }> }>, cut?: { reason: string } | null } };

export type PathAvoidingQueryVariables = Exact<{ [key: string]: never; }>;


export type PathAvoidingQuery = { paths: { paths: Array<{ length: number, hops: Array<{ direction: Direction, from: { name: string }, tie: { kind: ClaimKind }, to: { name: string } }> }> } };

export type PathAsOfQueryVariables = Exact<{ [key: string]: never; }>;


export type PathAsOfQuery = { in2012: { paths: Array<{ length: number }> }, now: { paths: Array<{ length: number, hops: Array<{ tie: { kind: ClaimKind }, ties: Array<{ kind: ClaimKind }>, to: { name: string } }> }> } };

export type AroundVillageQueryVariables = Exact<{ [key: string]: never; }>;


export type AroundVillageQuery = { neighbourhood: { levels: Array<number>, nodes: Array<{ name: string, type: EntityType }>, ties: Array<{ kind: ClaimKind, subject: { name: string }, object: { name: string } }>, cut?: { reason: string } | null } };

export type SharedHelpersQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedHelpersQuery = { interlocks: { totalCount: number, edges: Array<{ count: number, node: { name: string }, ties: { edges: Array<{ node: { name: string }, tie: { kind: ClaimKind } }> } }> } };

export type CommonBeneficiariesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommonBeneficiariesQuery = { interlocks: { edges: Array<{ count: number, node: { name: string }, ties: { edges: Array<{ tie: { kind: ClaimKind, subject: { name: string } } }> } }> } };

export type LinkingOfficialsQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkingOfficialsQuery = { interlocks: { edges: Array<{ count: number, node: { name: string }, ties: { edges: Array<{ node: { name: string }, tie: { kind: ClaimKind, since?: string | null } }> } }> } };

export type NobodyHelpsQueryVariables = Exact<{ [key: string]: never; }>;


export type NobodyHelpsQuery = { counties: { totalCount: number, edges: Array<{ node: { name: string } }> } };

export type HelpedWithoutPostingQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpedWithoutPostingQuery = { counties: { edges: Array<{ node: { name: string, within: Array<{ name: string }> } }> } };

export type FundedNotHelpedQueryVariables = Exact<{ [key: string]: never; }>;


export type FundedNotHelpedQuery = { agencies: { edges: Array<{ node: { name: string, funded: { edges: Array<{ purposes: Array<string>, node: { name: string } }> } } }> } };

export type UnsureVillageQueryVariables = Exact<{ [key: string]: never; }>;


export type UnsureVillageQuery = { villages: { edges: Array<{ node: { unsure: boolean, code?: string | null, candidates: { edges: Array<{ node: { name: string, code?: string | null, within: Array<{ name: string }> } }> } } }> } };

export type IdentityUnsureQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityUnsureQuery = { entity?: { mentions: { edges: Array<{ node: { article: { publishedOn?: string | null }, judgements: { edges: Array<{ node: { verdict: Verdict, method: string, candidates: Array<string> } }> } } }> } } | null };

export type UnsurePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnsurePlacesQuery = { places: { totalCount: number, edges: Array<{ node: { name: string, within: Array<{ name: string }> } }> } };

export type MayBeTheSameQueryVariables = Exact<{ [key: string]: never; }>;


export type MayBeTheSameQuery = { duplicates: { totalCount: number, edges: Array<{ node: { reasons: Array<string>, left: { name: string }, right: { name: string } } }> } };

export type OldNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OldNamesQuery = { byFormerName?: { id: string, name: string, formerIds: Array<string> } | null, byCode?: { id: string } | null, byReference?: { id: string } | null };

export type AwardsToPostedQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardsToPostedQuery = { awards: { edges: Array<{ node: { name: string, claims: { edges: Array<{ node: { since?: string | null, subject: { name: string }, roles: Array<{ role: string, entity: { name: string } }> } }> } } }> } };

export type TwoCentralUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoCentralUnitsQuery = { counties: { edges: Array<{ node: { name: string } }> } };

export type InspectedExitedQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectedExitedQuery = { officials: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string, ties: { edges: Array<{ tie: { since?: string | null } }> } } }> } } }> } };

export type BranchThenAwardQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchThenAwardQuery = { agencies: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string } }> } } }> } };

export type BoughtAndDonatedQueryVariables = Exact<{ [key: string]: never; }>;


export type BoughtAndDonatedQuery = { agencies: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string }, tie: { kind: ClaimKind } }> } } }> } };

export type MovedInQueryVariables = Exact<{ [key: string]: never; }>;


export type MovedInQuery = { enterprises: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string }, tie: { kind: ClaimKind, since?: string | null } }> } } }> } };

export type HonouredCollectivesQueryVariables = Exact<{ [key: string]: never; }>;


export type HonouredCollectivesQuery = { entities: { totalCount: number, edges: Array<{ node: { name: string, type: EntityType } }> } };

export type HonouredPersonsQueryVariables = Exact<{ [key: string]: never; }>;


export type HonouredPersonsQuery = { officials: { totalCount: number, edges: Array<{ node: { name: string } }> } };

export type BoughtAndFundedQueryVariables = Exact<{ [key: string]: never; }>;


export type BoughtAndFundedQuery = { counties: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string } }> } } }> } };

export type VisitedBySystemQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitedBySystemQuery = { villages: { edges: Array<{ node: { name: string, isGroup: boolean, within: Array<{ name: string }>, ties: { edges: Array<{ node: { name: string }, tie: { since?: string | null } }> } } }> } };

export type BeganIn2018QueryVariables = Exact<{ [key: string]: never; }>;


export type BeganIn2018Query = { officials: { edges: Array<{ node: { name: string, ties: { edges: Array<{ node: { name: string }, tie: { since?: string | null } }> } } }> } };

export type ReportsOnPostingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsOnPostingsQuery = { articles: { totalCount: number, edges: Array<{ node: { title: string, publishedOn?: string | null } }> } };

export type PathViaQueryVariables = Exact<{ [key: string]: never; }>;


export type PathViaQuery = { paths: { paths: Array<{ length: number, hops: Array<{ direction: Direction, from: { name: string }, tie: { kind: ClaimKind }, to: { name: string } }> }> } };

export type ModesCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type ModesCountedQuery = { claimCounts: { totalCount: number, edges: Array<{ node: { qualifier?: string | null, claimCount: number, subjectCount: number, objectCount: number, articleCount: number } }> } };

export type EnterprisesAndCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterprisesAndCountiesQuery = { ties: { totalCount: number, edges: Array<{ node: { since?: string | null, subject: { name: string }, object: { name: string } } }> } };

export type HeadsOfDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadsOfDepartmentsQuery = { claims: { edges: Array<{ node: { subject: { name: string }, object: { name: string } } }> } };

export type LatestVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestVisitsQuery = { claims: { totalCount: number, edges: Array<{ node: { since?: string | null, subject: { name: string }, object: { name: string } } }> } };

export type FundedAndPostedQueryVariables = Exact<{ [key: string]: never; }>;


export type FundedAndPostedQuery = { patterns: { totalCount: number, edges: Array<{ node: { helper: { name: string }, county: { name: string }, posted: { name: string }, ties: Array<{ claims: { edges: Array<{ node: { sentence: string } }> } }> } }> } };

export type IntroducedThenHelpsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroducedThenHelpsQuery = { patterns: { totalCount: number, edges: Array<{ node: { broker: { name: string }, enterprise: { name: string }, place: { name: string }, ties: Array<{ tie: { kind: ClaimKind } }> } }> } };

export type InsideQueryVariables = Exact<{ [key: string]: never; }>;


export type InsideQuery = { entity?: { name: string } | { name: string, assistedBy: { totalCount: number, edges: Array<{ modes: Array<string>, node: { name: string }, tie: { object: { name: string } } }> } } | null };

export type MoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyQuery = { claims: { totalCount: number, edges: Array<{ node: { sentence: string, since?: string | null, ending: Ending, figures: Array<{ measure: string, value: string, unit: string, bound: Bound, scope: Scope }> } }> } };

export type PostedQueryVariables = Exact<{ [key: string]: never; }>;


export type PostedQuery = { entity?: { postedOfficials: { edges: Array<{ positions: Array<string>, since?: string | null, until?: string | null, node: { name: string, isGroup: boolean }, tie: { object: { name: string } } }> } } | null };

export type WhoHelpsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoHelpsQuery = { entity?: { name: string } | { name: string, within: Array<{ name: string }>, assistedBy: { totalCount: number, edges: Array<{ modes: Array<string>, since?: string | null, node: { name: string, type: EntityType }, tie: { articleCount: number, through: Array<{ name: string }> } }> } } | null };

export type WhyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhyQuery = { entity?: { ties: { edges: Array<{ node: { name: string }, tie: { claims: { edges: Array<{ node: { sentence: string, article: { title: string, publishedOn?: string | null }, evidence: Array<{ start: number, end: number }> } }> } } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const TeamHelpersOfMachengDocument = new TypedDocumentString(`
    query TeamHelpersOfMacheng {
  entity(id: "county:麻城市") {
    ... on County {
      assistedBy(modes: ["组团帮扶"]) {
        totalCount
        edges {
          node {
            name
            isGroup
          }
          since
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamHelpersOfMachengQuery, TeamHelpersOfMachengQueryVariables>;
export const PairedCountiesDocument = new TypedDocumentString(`
    query PairedCounties {
  counties(
    where: {isGroup: false, ties: [{kinds: [ASSISTS], direction: BACKWARD, with: ["agency:住房和城乡建设部"], modes: ["定点帮扶"]}]}
  ) {
    totalCount
    edges {
      node {
        name
        code
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairedCountiesQuery, PairedCountiesQueryVariables>;
export const HonganTeamDocument = new TypedDocumentString(`
    query HonganTeam {
  entity(id: "agency:红安县帮扶组") {
    ... on Agency {
      members {
        edges {
          node {
            name
          }
          tie {
            since
            articleCount
            claims(first: 1) {
              edges {
                node {
                  qualifiers {
                    name
                    value
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HonganTeamQuery, HonganTeamQueryVariables>;
export const VillageHelpersDocument = new TypedDocumentString(`
    query VillageHelpers {
  all: entity(id: "village:石桥垸村") {
    ... on Village {
      within {
        name
      }
      assistedBy(modes: ["驻村帮扶"]) {
        edges {
          node {
            name
            isGroup
            ... on Agency {
              members {
                edges {
                  node {
                    name
                  }
                }
              }
            }
          }
          since
          tie {
            through {
              name
            }
          }
        }
      }
    }
  }
  direct: entities(
    where: {ties: [{kinds: [ASSISTS], direction: FORWARD, with: ["village:石桥垸村"], modes: ["驻村帮扶"], direct: true}]}
  ) {
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VillageHelpersQuery, VillageHelpersQueryVariables>;
export const EnterprisesHelpingDatongDocument = new TypedDocumentString(`
    query EnterprisesHelpingDatong {
  enterprises(
    where: {isGroup: false, ties: [{kinds: [ASSISTS], direction: FORWARD, with: ["county:大通回族土族自治县"], modes: ["就业帮扶", "教育帮扶"]}]}
  ) {
    edges {
      node {
        name
        assists(first: 2) {
          edges {
            node {
              name
            }
            modes
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterprisesHelpingDatongQuery, EnterprisesHelpingDatongQueryVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments {
  agencies(
    where: {isGroup: false, ties: [{kinds: [PART_OF], direction: FORWARD, with: ["agency:住房和城乡建设部"], qualifiers: [{name: "relation", in: ["内设机构"]}]}]}
  ) {
    totalCount
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const CounterpartSupportDocument = new TypedDocumentString(`
    query CounterpartSupport {
  claims(where: {kinds: [ASSISTS], qualifiers: [{name: "mode", in: ["对口支援"]}]}) {
    totalCount
    edges {
      node {
        subject {
          name
        }
        object {
          name
          isGroup
        }
        ending
        article {
          publishedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CounterpartSupportQuery, CounterpartSupportQueryVariables>;
export const NamedUnitsDocument = new TypedDocumentString(`
    query NamedUnits {
  agencies(where: {name: "咸宁市省直定点帮扶单位"}) {
    edges {
      node {
        members {
          totalCount
          edges {
            node {
              name
              type
            }
          }
        }
        claims(kinds: [ASSISTS], first: 1) {
          edges {
            node {
              figures {
                measure
                value
                unit
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamedUnitsQuery, NamedUnitsQueryVariables>;
export const TieProfileDocument = new TypedDocumentString(`
    query TieProfile {
  entity(id: "county:红安县") {
    tieCounts {
      kind
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TieProfileQuery, TieProfileQueryVariables>;
export const PostedToDatongDocument = new TypedDocumentString(`
    query PostedToDatong {
  entity(id: "county:大通回族土族自治县") {
    ... on County {
      posted(asOf: "2019") {
        edges {
          node {
            name
            isGroup
          }
          positions
          since
          until
          sentBy {
            name
          }
          tie {
            through {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostedToDatongQuery, PostedToDatongQueryVariables>;
export const OneCareerDocument = new TypedDocumentString(`
    query OneCareer {
  officials(where: {name: "王虹航"}) {
    edges {
      node {
        postings {
          edges {
            node {
              name
            }
            positions
            since
            until
            sentBy {
              name
            }
          }
        }
        ties(kinds: [AWARDED], direction: FORWARD) {
          edges {
            node {
              name
            }
            tie {
              since
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneCareerQuery, OneCareerQueryVariables>;
export const StillPostedDocument = new TypedDocumentString(`
    query StillPosted {
  officials(
    where: {isGroup: false, ties: [{kinds: [POSTED_TO], direction: FORWARD, roles: [{role: "SENDER", entity: "agency:住房和城乡建设部"}], asOf: "2021-12-31", other: {types: [COUNTY], within: "province:青海省"}}]}
  ) {
    edges {
      node {
        name
        postings(asOf: "2021-12-31") {
          edges {
            node {
              name
            }
            positions
            since
            sentBy {
              name
            }
          }
        }
        ties(kinds: [MEMBER_OF]) {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StillPostedQuery, StillPostedQueryVariables>;
export const DeputyGovernorsDocument = new TypedDocumentString(`
    query DeputyGovernors {
  officials(
    where: {ties: [{kinds: [HOLDS_OFFICE], direction: FORWARD, qualifiers: [{name: "position", contains: "副省长"}], other: {types: [PROVINCE]}}]}
  ) {
    edges {
      node {
        name
        offices {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeputyGovernorsQuery, DeputyGovernorsQueryVariables>;
export const VillageSecretariesDocument = new TypedDocumentString(`
    query VillageSecretaries {
  officials(
    where: {isGroup: false, ties: [{kinds: [HOLDS_OFFICE], direction: FORWARD, qualifiers: [{name: "position", in: ["党支部书记"]}]}]}
  ) {
    edges {
      node {
        name
        offices {
          edges {
            node {
              name
              ... on Village {
                within {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VillageSecretariesQuery, VillageSecretariesQueryVariables>;
export const SucceededBodyDocument = new TypedDocumentString(`
    query SucceededBody {
  entity(id: "agency:住房和城乡建设部扶贫攻坚领导小组") {
    ties(kinds: [SUCCEEDED], direction: FORWARD) {
      edges {
        node {
          name
          ties(kinds: [MEMBER_OF], direction: BACKWARD, types: [OFFICIAL]) {
            edges {
              node {
                name
                isGroup
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SucceededBodyQuery, SucceededBodyQueryVariables>;
export const SentInNumbersDocument = new TypedDocumentString(`
    query SentInNumbers {
  figures(where: {kinds: [POSTED_TO], measures: ["人数"]}) {
    totalCount
    edges {
      node {
        value
        unit
        bound
        claim {
          subject {
            name
          }
          object {
            name
          }
          since
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SentInNumbersQuery, SentInNumbersQueryVariables>;
export const OfficesAtMinistryDocument = new TypedDocumentString(`
    query OfficesAtMinistry {
  claims(
    where: {kinds: [HOLDS_OFFICE], object: "agency:住房和城乡建设部", qualifiers: [{name: "position", in: ["部长", "副部长"]}]}
  ) {
    edges {
      node {
        subject {
          name
          isGroup
        }
        qualifiers {
          value
        }
        article {
          publishedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficesAtMinistryQuery, OfficesAtMinistryQueryVariables>;
export const VillagesInsideDocument = new TypedDocumentString(`
    query VillagesInside {
  villages(where: {within: "county:湟中区", isGroup: false, ties: [{}]}) {
    totalCount
    edges {
      node {
        name
        code
        unsure
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VillagesInsideQuery, VillagesInsideQueryVariables>;
export const HelpInsidePrefectureDocument = new TypedDocumentString(`
    query HelpInsidePrefecture {
  entity(id: "prefecture:西宁市") {
    ... on Prefecture {
      assistedBy(includeParts: true, modes: ["党建帮扶", "体育帮扶"], first: 15) {
        totalCount
        edges {
          node {
            name
          }
          tie {
            object {
              name
              type
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HelpInsidePrefectureQuery, HelpInsidePrefectureQueryVariables>;
export const InspectionsInsideDocument = new TypedDocumentString(`
    query InspectionsInside {
  entity(id: "province:湖北省") {
    ... on Province {
      tiesInside(
        kinds: [SUPERVISES]
        direction: BACKWARD
        qualifiers: [{name: "form", in: ["督查"]}]
      ) {
        totalCount
        edges {
          node {
            name
          }
          tie {
            object {
              name
            }
            since
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InspectionsInsideQuery, InspectionsInsideQueryVariables>;
export const WhereIsItDocument = new TypedDocumentString(`
    query WhereIsIt {
  villages(where: {name: "福田河村", ties: [{}]}) {
    edges {
      node {
        name
        code
        within {
          name
          type
        }
        ties(kinds: [ASSISTS], direction: BACKWARD) {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereIsItQuery, WhereIsItQueryVariables>;
export const MostHelpedCountiesDocument = new TypedDocumentString(`
    query MostHelpedCounties {
  counties(
    where: {within: "province:湖北省", isGroup: false, ties: [{}]}
    orderBy: TIES
    tieKinds: [ASSISTS]
    tieDirection: BACKWARD
    direction: DESC
    first: 5
  ) {
    totalCount
    edges {
      node {
        name
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MostHelpedCountiesQuery, MostHelpedCountiesQueryVariables>;
export const PilotVillagesDocument = new TypedDocumentString(`
    query PilotVillages {
  villages(
    where: {isGroup: false, ties: [{kinds: [DESIGNATED], direction: BACKWARD, asOf: "2018", qualifiers: [{name: "title", in: ["试点村"]}]}]}
  ) {
    totalCount
    edges {
      node {
        name
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PilotVillagesQuery, PilotVillagesQueryVariables>;
export const LargestSumsDocument = new TypedDocumentString(`
    query LargestSums {
  funding(groupBy: [FUNDER, RECIPIENT], first: 5) {
    totalCount
    edges {
      node {
        funder {
          name
        }
        recipient {
          name
        }
        total
        unit
        bound
        scope
        figureCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LargestSumsQuery, LargestSumsQueryVariables>;
export const LargestFiguresDocument = new TypedDocumentString(`
    query LargestFigures {
  figures(
    where: {measures: ["资金"], unit: "元", min: "1000000000"}
    largestFirst: true
  ) {
    totalCount
    edges {
      node {
        value
        bound
        claim {
          kind
          subject {
            name
          }
          object {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LargestFiguresQuery, LargestFiguresQueryVariables>;
export const ExactAndAboutDocument = new TypedDocumentString(`
    query ExactAndAbout {
  funding(groupBy: [FUNDER_TYPE, BOUND]) {
    edges {
      node {
        funderType
        bound
        scope
        total
        figureCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExactAndAboutQuery, ExactAndAboutQueryVariables>;
export const MoneyByPurposeDocument = new TypedDocumentString(`
    query MoneyByPurpose {
  funding(
    where: {subject: "agency:住房和城乡建设部", object: "county:住房和城乡建设部定点帮扶县"}
    groupBy: [PURPOSE, INSTRUMENT]
  ) {
    edges {
      node {
        purpose
        instrument
        total
        bound
        figures {
          edges {
            node {
              claim {
                since
                article {
                  publishedOn
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyByPurposeQuery, MoneyByPurposeQueryVariables>;
export const EachAndTotalDocument = new TypedDocumentString(`
    query EachAndTotal {
  figures(where: {kinds: [FUNDED], object: "village:定点帮扶县中国传统村落"}) {
    edges {
      node {
        measure
        value
        unit
        scope
        bound
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EachAndTotalQuery, EachAndTotalQueryVariables>;
export const MoneyForVillagesDocument = new TypedDocumentString(`
    query MoneyForVillages {
  villages(
    where: {ties: [{kinds: [FUNDED], direction: BACKWARD, amount: {measures: ["资金"], unit: "元"}}]}
  ) {
    edges {
      node {
        name
        isGroup
        fundedBy(first: 1) {
          edges {
            node {
              name
            }
            purposes
            figures {
              measure
              value
              scope
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyForVillagesQuery, MoneyForVillagesQueryVariables>;
export const CountyBudgetsDocument = new TypedDocumentString(`
    query CountyBudgets {
  funding(where: {subject: "agency:咸宁市各级财政"}, groupBy: [RECIPIENT]) {
    edges {
      node {
        recipient {
          name
        }
        total
        figureCount
        leftOut {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountyBudgetsQuery, CountyBudgetsQueryVariables>;
export const ProjectMoneyDocument = new TypedDocumentString(`
    query ProjectMoney {
  claims(where: {kinds: [INVESTED_IN], object: "project:海通集团装配式产业基地暨总部大楼项目"}) {
    edges {
      node {
        subject {
          name
          isGroup
        }
        assertion
        figures {
          value
          unit
          bound
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectMoneyQuery, ProjectMoneyQueryVariables>;
export const GoodsAgainstEpidemicDocument = new TypedDocumentString(`
    query GoodsAgainstEpidemic {
  claims(
    where: {kinds: [DONATED_GOODS], qualifiers: [{name: "purpose", in: ["抗疫"]}]}
  ) {
    edges {
      node {
        object {
          name
        }
        qualifiers {
          name
          value
        }
        figures {
          measure
          value
          unit
          bound
        }
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoodsAgainstEpidemicQuery, GoodsAgainstEpidemicQueryVariables>;
export const BoughtAndSoldDocument = new TypedDocumentString(`
    query BoughtAndSold {
  figures(where: {kinds: [PURCHASED_FROM]}) {
    edges {
      node {
        measure
        value
        bound
        claim {
          subject {
            name
          }
          object {
            name
          }
          since
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoughtAndSoldQuery, BoughtAndSoldQueryVariables>;
export const PeopleTrainedDocument = new TypedDocumentString(`
    query PeopleTrained {
  figures(where: {kinds: [TRAINED], measures: ["人次"]}) {
    totalCount
    edges {
      node {
        value
        bound
        since
        claim {
          subject {
            name
          }
          object {
            name
          }
          since
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleTrainedQuery, PeopleTrainedQueryVariables>;
export const EnterpriseOutputDocument = new TypedDocumentString(`
    query EnterpriseOutput {
  figures(where: {subject: "enterprise:海通建设集团", measures: ["产值", "税收"]}) {
    edges {
      node {
        measure
        value
        bound
        since
        until
        claim {
          article {
            publishedOn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseOutputQuery, EnterpriseOutputQueryVariables>;
export const ArrangedTrainingsDocument = new TypedDocumentString(`
    query ArrangedTrainings {
  events(
    where: {ties: [{kinds: [PARTICIPATED_IN], direction: BACKWARD, with: ["county:大通回族土族自治县"], roles: [{role: "ORGANISER", entity: "agency:住房和城乡建设部房地产市场监管司"}]}]}
  ) {
    edges {
      node {
        name
        claims(kinds: [PARTICIPATED_IN]) {
          edges {
            node {
              since
              until
              figures {
                value
                unit
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangedTrainingsQuery, ArrangedTrainingsQueryVariables>;
export const BrokeredDocument = new TypedDocumentString(`
    query Brokered {
  claims(where: {roles: [{role: "BROKER", entity: "agency:住房和城乡建设部"}]}) {
    totalCount
    edges {
      node {
        kind
        subject {
          name
        }
        object {
          name
        }
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BrokeredQuery, BrokeredQueryVariables>;
export const CertainOrPossibleDocument = new TypedDocumentString(`
    query CertainOrPossible {
  entity(id: "county:大通回族土族自治县") {
    ... on County {
      certain: posted(asOf: "2017", certainty: CERTAIN) {
        edges {
          node {
            name
          }
        }
      }
      possible: posted(asOf: "2017") {
        edges {
          node {
            name
          }
          since
          until
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CertainOrPossibleQuery, CertainOrPossibleQueryVariables>;
export const TimelineOfHonganDocument = new TypedDocumentString(`
    query TimelineOfHongan {
  timeline(
    of: ["county:红安县"]
    kinds: [INTRODUCED, MOVED_TO, CHAIRED, OPERATES]
    since: "2019"
  ) {
    edges {
      node {
        since
        until
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineOfHonganQuery, TimelineOfHonganQueryVariables>;
export const ExitsByDateDocument = new TypedDocumentString(`
    query ExitsByDate {
  changesBetween(
    within: "province:湖北省"
    kinds: [EXITED_POVERTY]
    from: "2019"
    to: "2020"
    certainty: CERTAIN
  ) {
    edges {
      change
      node {
        subject {
          name
        }
        since
        roles {
          role
          entity {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExitsByDateQuery, ExitsByDateQueryVariables>;
export const KnownThenDocument = new TypedDocumentString(`
    query KnownThen {
  entity(id: "county:麻城市") {
    then: claims(knownOn: "2021-01-01T00:00:00Z") {
      totalCount
    }
    posted: claims(kinds: [POSTED_TO]) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<KnownThenQuery, KnownThenQueryVariables>;
export const OneDayDocument = new TypedDocumentString(`
    query OneDay {
  claims(where: {kinds: [VISITED], asOf: "2020-05-07", certainty: CERTAIN}) {
    totalCount
    edges {
      node {
        subject {
          name
        }
        object {
          name
        }
        since
        until
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneDayQuery, OneDayQueryVariables>;
export const HelpedSinceDocument = new TypedDocumentString(`
    query HelpedSince {
  agencies(
    where: {ties: [{kinds: [ASSISTS], direction: FORWARD, asOf: "2013", certainty: CERTAIN, other: {types: [COUNTY], within: "province:湖北省"}}]}
  ) {
    edges {
      node {
        name
        assists(asOf: "2013", certainty: CERTAIN, modes: ["定点帮扶"]) {
          edges {
            node {
              name
            }
            since
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HelpedSinceQuery, HelpedSinceQueryVariables>;
export const NoLongerReportedDocument = new TypedDocumentString(`
    query NoLongerReported {
  agencies(
    where: {isGroup: false, not: {lastReported: {after: "2020"}}, ties: [{kinds: [ASSISTS], direction: FORWARD, modes: ["驻村帮扶"], with: ["village:住房和城乡建设部共同缔造试点村"]}]}
  ) {
    edges {
      node {
        name
        articles {
          edges {
            node {
              publishedOn
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoLongerReportedQuery, NoLongerReportedQueryVariables>;
export const SeveralDaysDocument = new TypedDocumentString(`
    query SeveralDays {
  timeline(of: ["official:刘玮", "official:郭壮狮"], kinds: [VISITED]) {
    edges {
      node {
        subject {
          name
        }
        object {
          name
        }
        since
        until
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeveralDaysQuery, SeveralDaysQueryVariables>;
export const InspectedSinceDocument = new TypedDocumentString(`
    query InspectedSince {
  counties(
    where: {within: "province:湖北省", isGroup: false, ties: [{kinds: [SUPERVISES], direction: BACKWARD, types: [OFFICIAL], qualifiers: [{name: "form", in: ["督查"]}], since: "2020-04", until: "2020-05", certainty: CERTAIN}]}
  ) {
    totalCount
    edges {
      node {
        name
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InspectedSinceQuery, InspectedSinceQueryVariables>;
export const AllDisagreementsDocument = new TypedDocumentString(`
    query AllDisagreements {
  disagreements {
    totalCount
    edges {
      node {
        type
        detail
        difference
        group {
          name
        }
        figures {
          edges {
            node {
              value
              unit
              claim {
                sentence
                evidence {
                  start
                  end
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllDisagreementsQuery, AllDisagreementsQueryVariables>;
export const VillagesThenAndNowDocument = new TypedDocumentString(`
    query VillagesThenAndNow {
  figures(where: {about: "programme:美好环境与幸福生活共同缔造活动", measures: ["村数"]}) {
    edges {
      node {
        value
        bound
        claim {
          kind
          subject {
            name
          }
          article {
            publishedOn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VillagesThenAndNowQuery, VillagesThenAndNowQueryVariables>;
export const ToldTwiceDocument = new TypedDocumentString(`
    query ToldTwice {
  agencies(
    where: {isGroup: false, ties: [{kinds: [ASSISTS], direction: FORWARD, minArticles: 2, modes: ["组团帮扶"]}]}
  ) {
    totalCount
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToldTwiceQuery, ToldTwiceQueryVariables>;
export const PartsOfTotalDocument = new TypedDocumentString(`
    query PartsOfTotal {
  figures(
    where: {article: "article:xianning-2021", about: "prefecture:咸宁市", measures: ["户数"]}
  ) {
    edges {
      node {
        value
        unit
        bound
        scope
        claim {
          subject {
            name
          }
          object {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartsOfTotalQuery, PartsOfTotalQueryVariables>;
export const WhySinceDocument = new TypedDocumentString(`
    query WhySince {
  claims(
    where: {kinds: [ASSISTS], subject: "agency:住房和城乡建设部", object: "county:麻城市", qualifiers: [{name: "mode", in: ["定点帮扶"]}]}
  ) {
    edges {
      node {
        since
        ending
        article {
          publisher
          publishedOn
        }
        evidence {
          start
          end
        }
        roles {
          role
          mention
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhySinceQuery, WhySinceQueryVariables>;
export const ArticlesOfDocument = new TypedDocumentString(`
    query ArticlesOf {
  entity(id: "county:湟中区") {
    articles {
      edges {
        node {
          title
          publisher
          publishedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesOfQuery, ArticlesOfQueryVariables>;
export const NamesInArticlesDocument = new TypedDocumentString(`
    query NamesInArticles {
  entity(id: "county:630106") {
    mentions {
      edges {
        node {
          names
          article {
            publishedOn
          }
          judgements {
            edges {
              node {
                method
                reason
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesInArticlesQuery, NamesInArticlesQueryVariables>;
export const WhatAnArticleSaysDocument = new TypedDocumentString(`
    query WhatAnArticleSays {
  node(id: "article:fangxian-2020") {
    ... on Article {
      title
      authors
      note
      all: claims {
        totalCount
      }
      posted: claims(kinds: [POSTED_TO]) {
        edges {
          node {
            sentence
            figures {
              value
              unit
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatAnArticleSaysQuery, WhatAnArticleSaysQueryVariables>;
export const ImportsOfDocument = new TypedDocumentString(`
    query ImportsOf {
  imports(article: "article:xianning-2021") {
    totalCount
    edges {
      node {
        action
        articleKey
        claimsAdded
        claimsRemoved
        mentionsAdded
        extractor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsOfQuery, ImportsOfQueryVariables>;
export const OnlyQuotedDocument = new TypedDocumentString(`
    query OnlyQuoted {
  claims(
    where: {subject: "agency:中共中国建设报社委员会", kinds: [PURCHASED_FROM, DONATED_GOODS]}
  ) {
    edges {
      node {
        assertion
        object {
          name
        }
        qualifiers {
          name
          value
        }
        evidence {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OnlyQuotedQuery, OnlyQuotedQueryVariables>;
export const OnlyPlannedDocument = new TypedDocumentString(`
    query OnlyPlanned {
  claims(
    where: {kinds: [ASSISTS, EXITED_POVERTY], assertions: [PLANNED], article: "article:fangxian-2020"}
  ) {
    edges {
      node {
        kind
        subject {
          name
        }
        object {
          name
        }
        since
        sentence(language: EN)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OnlyPlannedQuery, OnlyPlannedQueryVariables>;
export const AllRolesDocument = new TypedDocumentString(`
    query AllRoles {
  claims(
    where: {kinds: [FUNDED], object: "village:逊让乡党建阵地建设受助村", since: "2021-06", until: "2021-06"}
  ) {
    edges {
      node {
        roles {
          role
          entity {
            name
          }
        }
        figures {
          value
          unit
          scope
        }
        qualifiers {
          name
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllRolesQuery, AllRolesQueryVariables>;
export const ThroughGroupsDocument = new TypedDocumentString(`
    query ThroughGroups {
  entity(id: "county:麻城市") {
    ... on County {
      fundedBy {
        edges {
          node {
            name
          }
          instruments
          tie {
            claimCount
            articleCount
            through {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThroughGroupsQuery, ThroughGroupsQueryVariables>;
export const ScannedDocument = new TypedDocumentString(`
    query Scanned {
  articles {
    totalCount
    edges {
      node {
        publishedOn
        publisher
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScannedQuery, ScannedQueryVariables>;
export const SearchPinyinDocument = new TypedDocumentString(`
    query SearchPinyin {
  search(text: "hongan", types: [COUNTY], first: 3) {
    edges {
      node {
        name
      }
      matched
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPinyinQuery, SearchPinyinQueryVariables>;
export const SearchTraditionalDocument = new TypedDocumentString(`
    query SearchTraditional {
  search(text: "紅安縣", first: 2) {
    edges {
      node {
        name
        type
      }
      matched
    }
  }
}
    `) as unknown as TypedDocumentString<SearchTraditionalQuery, SearchTraditionalQueryVariables>;
export const SearchPartDocument = new TypedDocumentString(`
    query SearchPart {
  search(text: "菊花", first: 6) {
    edges {
      node {
        name
        type
      }
    }
    cut {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPartQuery, SearchPartQueryVariables>;
export const SearchInsideDocument = new TypedDocumentString(`
    query SearchInside {
  search(text: "石桥", within: "county:麻城市", first: 3) {
    edges {
      node {
        name
        type
        ... on Place {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchInsideQuery, SearchInsideQueryVariables>;
export const SearchCodeDocument = new TypedDocumentString(`
    query SearchCode {
  search(text: "630106", first: 1) {
    edges {
      node {
        name
        names
        ... on Place {
          within {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchCodeQuery, SearchCodeQueryVariables>;
export const PathBetweenDocument = new TypedDocumentString(`
    query PathBetween {
  paths(
    from: ["agency:清华大学"]
    to: ["county:红安县"]
    structure: EXCLUDE
    prefer: EVIDENCE
    first: 1
  ) {
    paths {
      length
      cost
      hops {
        from {
          name
        }
        direction
        tie {
          kind
          articleCount
        }
        to {
          name
        }
      }
    }
    cut {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<PathBetweenQuery, PathBetweenQueryVariables>;
export const PathAvoidingDocument = new TypedDocumentString(`
    query PathAvoiding {
  paths(
    from: ["county:麻城市"]
    to: ["county:大通回族土族自治县"]
    kinds: [ASSISTS, PAIRED_WITH, TRAINED, MEMBER_OF]
    avoid: ["agency:住房和城乡建设部", "county:住房和城乡建设部定点帮扶县"]
    first: 2
  ) {
    paths {
      length
      hops {
        from {
          name
        }
        direction
        tie {
          kind
        }
        to {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathAvoidingQuery, PathAvoidingQueryVariables>;
export const PathAsOfDocument = new TypedDocumentString(`
    query PathAsOf {
  in2012: paths(
    from: ["agency:住房和城乡建设部"]
    to: ["village:卡阳村"]
    asOf: "2012"
    certainty: CERTAIN
    first: 1
  ) {
    paths {
      length
    }
  }
  now: paths(from: ["agency:住房和城乡建设部"], to: ["village:卡阳村"], first: 1) {
    paths {
      length
      hops {
        tie {
          kind
        }
        ties {
          kind
        }
        to {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathAsOfQuery, PathAsOfQueryVariables>;
export const AroundVillageDocument = new TypedDocumentString(`
    query AroundVillage {
  neighbourhood(
    of: ["village:黑城村"]
    kinds: [ASSISTS, DESIGNATED, POSTED_TO, VISITED, BUILT]
    depth: 1
  ) {
    levels
    nodes {
      name
      type
    }
    ties {
      kind
      subject {
        name
      }
      object {
        name
      }
    }
    cut {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<AroundVillageQuery, AroundVillageQueryVariables>;
export const SharedHelpersDocument = new TypedDocumentString(`
    query SharedHelpers {
  interlocks(
    of: ["county:红安县", "county:大通回族土族自治县"]
    kinds: [TRAINED, ASSISTS]
    direction: BACKWARD
    types: [AGENCY, ENTERPRISE]
    first: 5
  ) {
    totalCount
    edges {
      count
      node {
        name
      }
      ties {
        edges {
          node {
            name
          }
          tie {
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedHelpersQuery, SharedHelpersQueryVariables>;
export const CommonBeneficiariesDocument = new TypedDocumentString(`
    query CommonBeneficiaries {
  interlocks(
    of: ["enterprise:碧桂园集团", "enterprise:万科企业股份有限公司"]
    kinds: [ASSISTS, TRAINED]
    direction: FORWARD
  ) {
    edges {
      count
      node {
        name
      }
      ties {
        edges {
          tie {
            kind
            subject {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommonBeneficiariesQuery, CommonBeneficiariesQueryVariables>;
export const LinkingOfficialsDocument = new TypedDocumentString(`
    query LinkingOfficials {
  interlocks(of: ["county:崇阳县", "county:武穴市"], types: [OFFICIAL]) {
    edges {
      count
      node {
        name
      }
      ties {
        edges {
          node {
            name
          }
          tie {
            kind
            since
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkingOfficialsQuery, LinkingOfficialsQueryVariables>;
export const NobodyHelpsDocument = new TypedDocumentString(`
    query NobodyHelps {
  counties(
    where: {within: "province:湖北省", isGroup: false, ties: [{}], noTies: [{kinds: [ASSISTS], direction: BACKWARD, includeParts: true}]}
  ) {
    totalCount
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NobodyHelpsQuery, NobodyHelpsQueryVariables>;
export const HelpedWithoutPostingDocument = new TypedDocumentString(`
    query HelpedWithoutPosting {
  counties(
    where: {isGroup: false, ties: [{kinds: [ASSISTS], direction: BACKWARD}], noTies: [{kinds: [POSTED_TO], direction: BACKWARD, includeParts: true}]}
  ) {
    edges {
      node {
        name
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HelpedWithoutPostingQuery, HelpedWithoutPostingQueryVariables>;
export const FundedNotHelpedDocument = new TypedDocumentString(`
    query FundedNotHelped {
  agencies(
    where: {isGroup: false, ties: [{kinds: [FUNDED], direction: FORWARD}], noTies: [{kinds: [ASSISTS], direction: FORWARD}]}
  ) {
    edges {
      node {
        name
        funded {
          edges {
            node {
              name
            }
            purposes
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundedNotHelpedQuery, FundedNotHelpedQueryVariables>;
export const UnsureVillageDocument = new TypedDocumentString(`
    query UnsureVillage {
  villages(where: {name: "阳坡村", within: "county:湟中区", ties: [{}]}) {
    edges {
      node {
        unsure
        code
        candidates {
          edges {
            node {
              name
              code
              within {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnsureVillageQuery, UnsureVillageQueryVariables>;
export const IdentityUnsureDocument = new TypedDocumentString(`
    query IdentityUnsure {
  entity(id: "village:阳坡村") {
    mentions {
      edges {
        node {
          article {
            publishedOn
          }
          judgements {
            edges {
              node {
                verdict
                method
                candidates
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdentityUnsureQuery, IdentityUnsureQueryVariables>;
export const UnsurePlacesDocument = new TypedDocumentString(`
    query UnsurePlaces {
  places(where: {unsure: true}) {
    totalCount
    edges {
      node {
        name
        within {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnsurePlacesQuery, UnsurePlacesQueryVariables>;
export const MayBeTheSameDocument = new TypedDocumentString(`
    query MayBeTheSame {
  duplicates(first: 3) {
    totalCount
    edges {
      node {
        left {
          name
        }
        right {
          name
        }
        reasons
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MayBeTheSameQuery, MayBeTheSameQueryVariables>;
export const OldNamesDocument = new TypedDocumentString(`
    query OldNames {
  byFormerName: entity(name: "湟中县", type: COUNTY) {
    id
    name
    formerIds
  }
  byCode: entity(code: "630106") {
    id
  }
  byReference: entity(id: "county:湟中") {
    id
  }
}
    `) as unknown as TypedDocumentString<OldNamesQuery, OldNamesQueryVariables>;
export const AwardsToPostedDocument = new TypedDocumentString(`
    query AwardsToPosted {
  awards(
    where: {ties: [{kinds: [AWARDED], direction: BACKWARD, other: {types: [OFFICIAL], ties: [{kinds: [POSTED_TO], direction: FORWARD, other: {types: [COUNTY], within: "province:青海省"}}]}}]}
  ) {
    edges {
      node {
        name
        claims {
          edges {
            node {
              since
              subject {
                name
              }
              roles {
                role
                entity {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwardsToPostedQuery, AwardsToPostedQueryVariables>;
export const TwoCentralUnitsDocument = new TypedDocumentString(`
    query TwoCentralUnits {
  counties(
    where: {isGroup: false, ties: [{kinds: [ASSISTS], direction: BACKWARD, modes: ["组团帮扶"], minCount: 2, other: {isGroup: false, ties: [{kinds: [PART_OF], direction: FORWARD, with: ["agency:住房和城乡建设部"]}]}}]}
  ) {
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TwoCentralUnitsQuery, TwoCentralUnitsQueryVariables>;
export const InspectedExitedDocument = new TypedDocumentString(`
    query InspectedExited {
  officials(
    where: {isGroup: false, ties: [{kinds: [SUPERVISES], direction: FORWARD, other: {types: [COUNTY], ties: [{kinds: [EXITED_POVERTY], direction: FORWARD, roles: [{role: "APPROVER", entity: "agency:湖北省人民政府"}]}]}}]}
  ) {
    edges {
      node {
        name
        ties(kinds: [SUPERVISES], types: [COUNTY]) {
          edges {
            node {
              name
              ties(kinds: [EXITED_POVERTY]) {
                edges {
                  tie {
                    since
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InspectedExitedQuery, InspectedExitedQueryVariables>;
export const BranchThenAwardDocument = new TypedDocumentString(`
    query BranchThenAward {
  agencies(
    where: {ties: [{kinds: [PART_OF], direction: BACKWARD, qualifiers: [{name: "relation", in: ["分支机构"]}], other: {ties: [{kinds: [ASSISTS], direction: FORWARD, other: {types: [COUNTY], ties: [{kinds: [AWARDED], direction: FORWARD, roles: [{role: "BY", entity: "agency:中国风景园林学会"}]}]}}]}}]}
  ) {
    edges {
      node {
        name
        ties(kinds: [PART_OF], direction: BACKWARD) {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BranchThenAwardQuery, BranchThenAwardQueryVariables>;
export const BoughtAndDonatedDocument = new TypedDocumentString(`
    query BoughtAndDonated {
  agencies(
    where: {ties: [{kinds: [PURCHASED_FROM], direction: FORWARD, types: [VILLAGE]}, {kinds: [DONATED_GOODS], direction: FORWARD, types: [VILLAGE]}]}
  ) {
    edges {
      node {
        name
        ties(kinds: [PURCHASED_FROM, DONATED_GOODS], types: [VILLAGE]) {
          edges {
            node {
              name
            }
            tie {
              kind
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoughtAndDonatedQuery, BoughtAndDonatedQueryVariables>;
export const MovedInDocument = new TypedDocumentString(`
    query MovedIn {
  enterprises(
    where: {ties: [{kinds: [INTRODUCED], direction: BACKWARD, with: ["agency:住房和城乡建设部"]}, {kinds: [MOVED_TO], direction: FORWARD, other: {ties: [{kinds: [ASSISTS], direction: BACKWARD, with: ["agency:住房和城乡建设部"], modes: ["定点帮扶"]}]}}]}
  ) {
    edges {
      node {
        name
        ties(kinds: [MOVED_TO, INVESTED_IN], direction: FORWARD) {
          edges {
            node {
              name
            }
            tie {
              kind
              since
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MovedInQuery, MovedInQueryVariables>;
export const HonouredCollectivesDocument = new TypedDocumentString(`
    query HonouredCollectives {
  entities(
    where: {types: [AGENCY, ENTERPRISE], isGroup: false, ties: [{kinds: [AWARDED], direction: FORWARD, with: ["award:全国脱贫攻坚先进集体"]}]}
  ) {
    totalCount
    edges {
      node {
        name
        type
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HonouredCollectivesQuery, HonouredCollectivesQueryVariables>;
export const HonouredPersonsDocument = new TypedDocumentString(`
    query HonouredPersons {
  officials(
    where: {isGroup: false, ties: [{kinds: [AWARDED], direction: FORWARD, with: ["award:全国脱贫攻坚先进个人"]}]}
  ) {
    totalCount
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HonouredPersonsQuery, HonouredPersonsQueryVariables>;
export const BoughtAndFundedDocument = new TypedDocumentString(`
    query BoughtAndFunded {
  counties(
    where: {isGroup: false, ties: [{kinds: [PURCHASED_FROM], direction: BACKWARD, alsoKinds: [FUNDED]}]}
  ) {
    edges {
      node {
        name
        ties(kinds: [PURCHASED_FROM], direction: BACKWARD, types: [AGENCY]) {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoughtAndFundedQuery, BoughtAndFundedQueryVariables>;
export const VisitedBySystemDocument = new TypedDocumentString(`
    query VisitedBySystem {
  villages(
    where: {ties: [{kinds: [VISITED], direction: BACKWARD, other: {types: [OFFICIAL], ties: [{kinds: [HOLDS_OFFICE], direction: FORWARD, other: {ties: [{kinds: [MEMBER_OF], direction: FORWARD, other: {ties: [{kinds: [PART_OF], direction: FORWARD, with: ["agency:住房和城乡建设系统"]}]}}]}}]}}]}
  ) {
    edges {
      node {
        name
        isGroup
        within {
          name
        }
        ties(kinds: [VISITED], direction: BACKWARD) {
          edges {
            node {
              name
            }
            tie {
              since
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitedBySystemQuery, VisitedBySystemQueryVariables>;
export const BeganIn2018Document = new TypedDocumentString(`
    query BeganIn2018 {
  officials(
    where: {ties: [{kinds: [POSTED_TO], direction: FORWARD, began: {from: "2018", to: "2018"}}]}
  ) {
    edges {
      node {
        name
        ties(
          kinds: [POSTED_TO]
          direction: FORWARD
          where: {began: {from: "2018", to: "2018"}}
        ) {
          edges {
            node {
              name
            }
            tie {
              since
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BeganIn2018Query, BeganIn2018QueryVariables>;
export const ReportsOnPostingsDocument = new TypedDocumentString(`
    query ReportsOnPostings {
  articles(
    where: {within: "prefecture:西宁市", kinds: [POSTED_TO]}
    orderBy: PUBLISHED
    direction: DESC
  ) {
    totalCount
    edges {
      node {
        title
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsOnPostingsQuery, ReportsOnPostingsQueryVariables>;
export const PathViaDocument = new TypedDocumentString(`
    query PathVia {
  paths(
    from: ["county:红安县"]
    to: ["county:大通回族土族自治县"]
    via: ["agency:中国建设报社"]
    first: 1
  ) {
    paths {
      length
      hops {
        from {
          name
        }
        direction
        tie {
          kind
        }
        to {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathViaQuery, PathViaQueryVariables>;
export const ModesCountedDocument = new TypedDocumentString(`
    query ModesCounted {
  claimCounts(
    where: {kinds: [ASSISTS]}
    groupBy: [QUALIFIER]
    qualifier: "mode"
    orderBy: SUBJECTS
    min: 3
  ) {
    totalCount
    edges {
      node {
        qualifier
        claimCount
        subjectCount
        objectCount
        articleCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModesCountedQuery, ModesCountedQueryVariables>;
export const EnterprisesAndCountiesDocument = new TypedDocumentString(`
    query EnterprisesAndCounties {
  ties(
    where: {kinds: [ASSISTS], subjectWhere: {types: [ENTERPRISE], isGroup: false}, objectWhere: {types: [COUNTY], isGroup: false}, direct: true}
    orderBy: SINCE
  ) {
    totalCount
    edges {
      node {
        since
        subject {
          name
        }
        object {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterprisesAndCountiesQuery, EnterprisesAndCountiesQueryVariables>;
export const HeadsOfDepartmentsDocument = new TypedDocumentString(`
    query HeadsOfDepartments {
  claims(
    where: {kinds: [HOLDS_OFFICE], objectWhere: {nameContains: "住房和城乡建设厅"}, qualifiers: [{name: "position", contains: "厅长", lacks: "副"}]}
  ) {
    edges {
      node {
        subject {
          name
        }
        object {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeadsOfDepartmentsQuery, HeadsOfDepartmentsQueryVariables>;
export const LatestVisitsDocument = new TypedDocumentString(`
    query LatestVisits {
  claims(
    where: {kinds: [VISITED], subjectWhere: {types: [OFFICIAL], isGroup: false}, dated: true}
    orderBy: TIME
    direction: DESC
    first: 5
  ) {
    totalCount
    edges {
      node {
        since
        subject {
          name
        }
        object {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestVisitsQuery, LatestVisitsQueryVariables>;
export const FundedAndPostedDocument = new TypedDocumentString(`
    query FundedAndPosted {
  patterns(
    nodes: [{name: "helper", where: {isGroup: false}}, {name: "county", where: {types: [COUNTY], isGroup: false}}, {name: "posted", where: {isGroup: false}}]
    ties: [{kinds: [FUNDED], subject: "helper", object: "county"}, {kinds: [POSTED_TO], subject: "posted", object: "county", roleNodes: [{role: "SENDER", node: "helper"}]}]
    first: 5
  ) {
    totalCount
    edges {
      node {
        helper: entity(node: "helper") {
          name
        }
        county: entity(node: "county") {
          name
        }
        posted: entity(node: "posted") {
          name
        }
        ties {
          claims(first: 1) {
            edges {
              node {
                sentence
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundedAndPostedQuery, FundedAndPostedQueryVariables>;
export const IntroducedThenHelpsDocument = new TypedDocumentString(`
    query IntroducedThenHelps {
  patterns(
    nodes: [{name: "broker"}, {name: "enterprise", where: {types: [ENTERPRISE]}}, {name: "place"}]
    ties: [{kinds: [INTRODUCED], subject: "broker", object: "enterprise", roleNodes: [{role: "DESTINATION", node: "place"}]}, {kinds: [ASSISTS, INVESTED_IN, FUNDED, DONATED_GOODS, TRAINED], subject: "enterprise", object: "place"}]
    first: 5
  ) {
    totalCount
    edges {
      node {
        broker: entity(node: "broker") {
          name
        }
        enterprise: entity(node: "enterprise") {
          name
        }
        place: entity(node: "place") {
          name
        }
        ties {
          tie {
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroducedThenHelpsQuery, IntroducedThenHelpsQueryVariables>;
export const InsideDocument = new TypedDocumentString(`
    query Inside {
  entity(code: "6301") {
    name
    ... on Prefecture {
      assistedBy(includeParts: true, modes: ["驻村帮扶", "组团帮扶"], first: 6) {
        totalCount
        edges {
          node {
            name
          }
          modes
          tie {
            object {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InsideQuery, InsideQueryVariables>;
export const MoneyDocument = new TypedDocumentString(`
    query Money {
  claims(where: {kinds: [FUNDED], article: "article:mohurd-2020-10-16"}, first: 4) {
    totalCount
    edges {
      node {
        sentence
        since
        ending
        figures {
          measure
          value
          unit
          bound
          scope
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyQuery, MoneyQueryVariables>;
export const PostedDocument = new TypedDocumentString(`
    query Posted {
  entity(name: "住房和城乡建设部") {
    ... on Agency {
      postedOfficials(asOf: "2018", first: 10) {
        edges {
          node {
            name
            isGroup
          }
          positions
          since
          until
          tie {
            object {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostedQuery, PostedQueryVariables>;
export const WhoHelpsDocument = new TypedDocumentString(`
    query WhoHelps {
  entity(name: "麻城市", type: COUNTY) {
    name
    ... on County {
      within {
        name
      }
      assistedBy(asOf: "2020-10", certainty: CERTAIN, first: 5) {
        totalCount
        edges {
          node {
            name
            type
          }
          modes
          since
          tie {
            articleCount
            through {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHelpsQuery, WhoHelpsQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why {
  entity(name: "住房和城乡建设部") {
    ties(kinds: [DESIGNATED], first: 1) {
      edges {
        node {
          name
        }
        tie {
          claims(first: 1) {
            edges {
              node {
                sentence
                article {
                  title
                  publishedOn
                }
                evidence {
                  start
                  end
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;