import { describe, expect, it } from 'vitest';
import type { ArticlePlan } from '../../src/graph/article-plan.ts';
import { diffArticle, isEmpty } from '../../src/graph/write/article-diff.ts';
import type { ArticleState } from '../../src/graph/write/article-state.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { lantern } from '../support/fiction.ts';
import { type Changeable, changed, planOf } from './pipeline.ts';

/** What the graph holds once a plan is written: properties that are null are absent there. */
function heldAfter({ article, mentions, claims }: ArticlePlan): ArticleState {
  const stored = <T extends object>(row: T) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
  return {
    article: stored(article),
    mentions: mentions.map(stored),
    claims: claims.map(stored),
  };
}

const planned = planOf(lantern);
const held = heldAfter(planned);
const NOTHING: ArticleState = { article: null, mentions: [], claims: [] };
const FUNDED = lantern.claims.findIndex(({ kind }) => kind === 'FUNDED');

/** The diff of importing a changed file after the original, as counts. */
function diffOf(change: (copy: Changeable<Extraction>) => void) {
  const diff = diffArticle(planOf(changed(lantern, change)), held);
  return {
    article: diff.articleChanged,
    mentions: [diff.addedMentions.length, diff.changedMentions.length, diff.removedMentions.length],
    claims: [diff.addedClaims.length, diff.removedClaims.length],
  };
}
const SAME = { article: false, mentions: [0, 0, 0], claims: [0, 0] };

describe('the diff of an import', () => {
  it('is all of the article the first time', () => {
    const diff = diffArticle(planned, NOTHING);
    expect(diff).toMatchObject({ articleChanged: true, removedMentions: [], removedClaims: [], unchangedClaims: 0 });
    expect(diff.addedMentions).toEqual(planned.mentions);
    expect(diff.addedClaims).toEqual(planned.claims);
  });

  it('is nothing the second time', () => {
    const diff = diffArticle(planOf(structuredClone(lantern)), held);
    expect(isEmpty(diff)).toBe(true);
    expect(diff.unchangedClaims).toBe(lantern.claims.length);
  });

  it('is one claim out and one in for a changed figure', () => {
    const corrected = (e: Changeable<Extraction>) => {
      e.claims[FUNDED]!.figures![0]!.value = '12000000';
    };
    expect(diffOf(corrected)).toEqual({ ...SAME, claims: [1, 1] });
    const diff = diffArticle(planOf(changed(lantern, corrected)), held);
    expect(diff.unchangedClaims).toBe(lantern.claims.length - 1);
    expect(isEmpty(diff)).toBe(false);
  });

  it('is one claim out for one left out', () => {
    expect(diffOf((e) => e.claims.pop())).toEqual({ ...SAME, claims: [0, 1] });
  });

  it('is one mention changed for another place where it is named', () => {
    const moved = diffOf((e) => {
      e.mentions.find(({ id }) => id === 'denghui')!.at = [{ start: 0, end: 2 }];
    });
    expect(moved).toEqual({ ...SAME, mentions: [0, 1, 0] });
  });

  it('is one mention changed for a name learnt, and no claim', () => {
    const learnt = diffOf((e) => {
      e.mentions.find(({ id }) => id === 'bu')!.names = ['灯部'];
    });
    expect(learnt).toEqual({ ...SAME, mentions: [0, 1, 0] });
  });

  it('is one mention changed for one that means another place now', () => {
    const settled = diffOf((e) => {
      e.mentions.find(({ id }) => id === 'yangpo')!.code = '630106102225';
    });
    expect(settled).toEqual({ ...SAME, mentions: [0, 1, 0] });
  });

  it('is the article alone for another title or another extractor', () => {
    expect(diffOf((e) => Object.assign(e.article, { title: '虚构：更正' }))).toEqual({ ...SAME, article: true });
    expect(diffOf((e) => Object.assign(e.extractor, { version: '2' }))).toEqual({ ...SAME, article: true });
  });

  it('is the article for a property that it lost', () => {
    const lost = diffOf((e) => {
      delete e.article.publisher;
    });
    expect(lost).toEqual({ ...SAME, article: true });
  });

  it('is everything out for an article that is to go, and nothing where it is not there', () => {
    const gone = { article: null, mentions: [], entities: [], claims: [] };
    const diff = diffArticle(gone, held);
    expect(diff.articleChanged).toBe(true);
    expect(diff.removedMentions).toEqual(planned.mentions.map(({ id }) => id));
    expect(diff.removedClaims).toEqual(planned.claims.map(({ id }) => id));
    expect(isEmpty(diffArticle(gone, NOTHING))).toBe(true);
  });
});
