import { HELP_FACTS } from './cookbook-facts/help.ts';
import { MONEY_FACTS } from './cookbook-facts/money.ts';
import { REPORT_FACTS } from './cookbook-facts/reports.ts';
import { TIME_FACTS } from './cookbook-facts/time.ts';
import { WAYS_FACTS } from './cookbook-facts/ways.ts';
import type { Fact } from './fact.ts';

/** What the articles say that each question of the cookbook is about, read from their texts rather than from the graph. */
export const COOKBOOK_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  ...HELP_FACTS,
  ...MONEY_FACTS,
  ...TIME_FACTS,
  ...REPORT_FACTS,
  ...WAYS_FACTS,
};
