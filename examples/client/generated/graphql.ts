/* eslint-disable */
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

export type PostedQueryVariables = Exact<{ [key: string]: never; }>;


export type PostedQuery = { entity?: { postedOfficials: { edges: Array<{ positions: Array<string>, since?: string | null, until?: string | null, node: { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean } | { name: string, isGroup: boolean }, tie: { object: { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } } }> } } | {} | null };

export type WhoHelpsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoHelpsQuery = { entity?: { name: string } | { name: string } | { name: string, within: Array<{ name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string }>, assistedBy: { totalCount: number, edges: Array<{ modes: Array<string>, since?: string | null, node: { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType } | { name: string, type: EntityType }, tie: { articleCount: number, through: Array<{ name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string }> } }> } } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | { name: string } | null };

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
    `, {"hash":"98193fc29505791125d94d655d51f668b8a0f5bbbb99665f90118a3d234a44f2"}) as unknown as TypedDocumentString<PostedQuery, PostedQueryVariables>;
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
    `, {"hash":"2b55a88249f89cf9f3b5873f4aeea99f4c8f0f7f548d5ad89dc6555eef2b7b6c"}) as unknown as TypedDocumentString<WhoHelpsQuery, WhoHelpsQueryVariables>;