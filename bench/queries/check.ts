import { isDeepStrictEqual } from 'node:util';
import type { Ask, Variables } from './ask.ts';
import type { Target } from './targets.ts';

/** @throws where two targets do not answer a question alike. */
export async function checkAnswers(
  targets: readonly Target[],
  ask: Ask,
  variables: readonly Variables[],
): Promise<void> {
  for (const one of variables) {
    const answers = await Promise.all(targets.map((target) => answerOf(target, ask, one)));
    answers.forEach((answer, i) => {
      if (isDeepStrictEqual(answer, answers[0])) return;
      const told = [0, i].map((k) => `${targets[k]!.name}: ${JSON.stringify(answers[k])?.slice(0, 1500)}`);
      throw new Error(`${ask.name}, ${JSON.stringify(one)}:\n${told.join('\n')}`);
    });
  }
}

async function answerOf({ url, body, answer }: Target, ask: Ask, variables: Variables): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: body(ask, variables),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text.startsWith('{') ? text : JSON.stringify({ errors: text }));
  if (errors) throw new Error(`${ask.name} at ${url}: ${JSON.stringify(errors).slice(0, 2000)}`);
  return JSON.parse(JSON.stringify(answer(ask, data) ?? null));
}
