import { deriveTies, type TieClaim, tieEnds, tieKey } from '../../model/derive-ties.ts';
import { type ClaimKind, kindSpec } from '../../model/kinds.ts';
import type { Reader } from '../database.ts';
import { claimsAbout, groupsOf, membersOf, tieClaimsByEnds, tieClaimsById } from './tie-claims.ts';
import { changeTies } from './write-ties.ts';

type Ends = { readonly kind: ClaimKind; readonly subject: string; readonly object: string };

/**
 * The second projection: ties. Around a change of claims, `before` collects the ties that the claims bear on as they are,
 * the caller changes the claims, and `after` makes anew exactly the ties they bore on before or bear on now.
 */
export class TieRefresh {
  readonly #transaction: Reader;
  readonly #touched = new Map<string, Ends>();

  constructor(transaction: Reader) {
    this.#transaction = transaction;
  }

  async before(claimIds: readonly string[]): Promise<void> {
    await this.#collect(await this.#withGroups(claimIds));
  }

  async after(claimIds: readonly string[]): Promise<void> {
    await this.#collect(await this.#withGroups(claimIds));
    const touched = [...this.#touched.values()];
    if (touched.length === 0) return;
    const ties = await this.#derive(touched);
    const gone = touched.filter(({ kind, subject, object }) => !ties.has(tieKey(kind, subject, object)));
    await changeTies(this.#transaction, { written: [...ties.values()], gone });
  }

  /** The entities whose ties were made anew. */
  ends(): string[] {
    return [...this.#touched.values()].flatMap(({ subject, object }) => [subject, object]);
  }

  /** A claim of membership bears on every claim about its group. */
  async #withGroups(claimIds: readonly string[]): Promise<TieClaim[]> {
    if (claimIds.length === 0) return [];
    const claims = await tieClaimsById(this.#transaction, claimIds);
    const groups = new Set(claims.filter(({ kind }) => kind === 'MEMBER_OF').map(({ object }) => object));
    if (groups.size === 0) return claims;
    const known = new Set(claims.map(({ id }) => id));
    const further = (await claimsAbout(this.#transaction, [...groups])).filter((id) => !known.has(id));
    return [...claims, ...(await tieClaimsById(this.#transaction, further))];
  }

  async #collect(claims: readonly TieClaim[]): Promise<void> {
    if (claims.length === 0) return;
    const ends = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
    const members = await membersOf(this.#transaction, [...ends]);
    for (const claim of claims) {
      for (const { subject, object } of tieEnds(claim, (group) => members.get(group) ?? [])) {
        this.#touched.set(tieKey(claim.kind, subject, object), { kind: claim.kind, subject, object });
      }
    }
  }

  async #derive(touched: readonly Ends[]) {
    const entities = [...new Set(touched.flatMap(({ subject, object }) => [subject, object]))];
    const groups = await groupsOf(this.#transaction, entities);
    const pairs = new Map<string, Ends>();
    for (const { kind, subject, object } of touched) {
      const around = (id: string) => [id, ...(kindSpec(kind).inherited ? (groups.get(id) ?? []) : [])];
      for (const s of around(subject)) {
        for (const o of around(object)) {
          pairs.set(tieKey(kind, s, o), { kind, subject: s, object: o });
          if (kindSpec(kind).symmetric) pairs.set(tieKey(kind, o, s), { kind, subject: o, object: s });
        }
      }
    }
    const claims = await tieClaimsByEnds(this.#transaction, [...pairs.values()]);
    const ends = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
    const members = await membersOf(this.#transaction, [...ends]);
    const derived = deriveTies(claims, (group) => members.get(group) ?? []);
    const wanted = new Set(touched.map(({ kind, subject, object }) => tieKey(kind, subject, object)));
    return new Map([...derived].filter(([key]) => wanted.has(key)));
  }
}
