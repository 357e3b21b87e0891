import type { ArticlePlan, ClaimRow, EntityRow } from '../../src/graph/article-plan.ts';
import { tieId } from '../../src/graph/tie-id.ts';
import { deriveTies, type Tie, type TieClaim } from '../../src/model/derive-ties.ts';
import { isPlaceType } from '../../src/model/entity-types.ts';
import { kindSpec } from '../../src/model/kinds.ts';
import { normaliseName } from '../../src/model/normalise-name.ts';

export interface NaiveClaim extends TieClaim {
  readonly row: ClaimRow;
  readonly entities: readonly string[];
  readonly article: string;
  readonly publishedOn: string | null;
}
export type NaiveTie = Tie & { readonly id: string };

/** What a graph of these articles says, worked out from the plans alone: no database, no index, no page. */
export class NaiveGraph {
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly claims: readonly NaiveClaim[];
  readonly ties: readonly NaiveTie[];
  readonly #plans: readonly ArticlePlan[];
  readonly #groups: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(plans: readonly ArticlePlan[]) {
    this.#plans = plans;
    this.entities = new Map(plans.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
    this.claims = plans.flatMap(naiveClaims);
    const members = new Map<string, string[]>();
    const groups = new Map<string, Set<string>>();
    for (const { kind, subject, object, assertion } of this.claims) {
      if (kind !== 'MEMBER_OF' || assertion === 'PLANNED' || !this.entities.get(object)!.isGroup) continue;
      members.set(object, [...new Set([...(members.get(object) ?? []), subject])]);
    }
    for (const { kind, subject, object } of this.claims) {
      if (kind === 'MEMBER_OF') groups.set(subject, (groups.get(subject) ?? new Set()).add(object));
    }
    this.#groups = groups;
    this.ties = [...deriveTies(this.claims, (group) => members.get(group) ?? []).values()].map((tie) => ({
      ...tie,
      id: tieId(tie.kind, tie.subject, tie.object),
    }));
  }

  claim(id: string): NaiveClaim {
    return this.claims.find((claim) => claim.id === id)!;
  }

  around(id: string): string[] {
    const parent = this.entities.get(id)?.parent ?? null;
    return parent === null ? [] : [parent, ...this.around(parent)];
  }

  /** The place and all places inside it, groups of places that are located in it among them. */
  parts(id: string): string[] {
    return [...this.entities.values()]
      .filter(
        (other) =>
          other.id === id ||
          this.around(other.id).includes(id) ||
          (other.isGroup && isPlaceType(other.type) && this.inPlace(other.id, id)),
      )
      .map((other) => other.id);
  }

  /** In the place, or located in it. */
  inPlace(id: string, place: string): boolean {
    const located = this.ties.filter(({ kind, subject }) => kind === 'LOCATED_IN' && subject === id);
    return (
      this.around(id).includes(place) ||
      located.some(({ object }) => object === place || this.around(object).includes(place))
    );
  }

  names(id: string): string[] {
    const { name, tableNames } = this.entities.get(id)!;
    return [name, ...tableNames, ...this.#mentions(id).flatMap(({ names }) => names)].map(normaliseName);
  }

  get allArticles(): ArticlePlan['article'][] {
    return this.#plans.map(({ article }) => article);
  }

  /** The size that each mention of a group states. */
  sizes(group: string): { article: string; size: string }[] {
    return this.#plans.flatMap(({ article, mentions }) =>
      mentions.flatMap(({ entityId, size }) =>
        entityId === group && size !== null ? [{ article: article.id, size }] : [],
      ),
    );
  }

  groupsOf(id: string): string[] {
    return [...(this.#groups.get(id) ?? [])].filter((group) => this.entities.get(group)!.isGroup);
  }

  articles(id: string): { id: string; publishedOn: string | null }[] {
    return this.#plans.filter(({ mentions }) => mentions.some((m) => m.entityId === id)).map(({ article }) => article);
  }

  tiesOf(id: string): NaiveTie[] {
    return this.ties.filter(({ subject, object }) => subject === id || object === id);
  }

  /** Claims with the entity in any role, and those it inherits. */
  claimsOf(id: string): NaiveClaim[] {
    const groups = this.groupsOf(id);
    return this.claims.filter(
      ({ entities, subject, object, kind }) =>
        entities.includes(id) ||
        (kindSpec(kind).inherited && groups.some((group) => group === subject || group === object)),
    );
  }

  #mentions(id: string) {
    return this.#plans.flatMap(({ mentions }) => mentions.filter(({ entityId }) => entityId === id));
  }
}

function naiveClaims({ article, claims, mentions }: ArticlePlan): NaiveClaim[] {
  const meant = new Map(mentions.map(({ id, entityId }) => [id, entityId]));
  return claims.map((row) => {
    const fillers = row.fillers.map(({ role, mention }) => ({ role, entity: meant.get(mention)! }));
    const others = fillers.filter(({ role }) => role !== 'SUBJECT' && role !== 'OBJECT');
    return {
      ...row,
      row,
      source: article.textSha256,
      subject: fillers.find(({ role }) => role === 'SUBJECT')!.entity,
      object: fillers.find(({ role }) => role === 'OBJECT')!.entity,
      roleNames: others.map(({ role }) => role),
      roleEntities: others.map(({ entity }) => entity),
      entities: fillers.map(({ entity }) => entity),
      article: article.id,
      publishedOn: article.publishedOn,
    };
  });
}
