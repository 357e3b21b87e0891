import { describe, expect, it } from 'vitest';
import { Stopper } from '../../src/http/stopper.ts';

const first = new Error('first');
const second = new Error('second');

describe('Stopper', () => {
  it('stops once, and keeps its first reason', () => {
    const stopper = new Stopper();
    const heard: Error[] = [];
    stopper.onStop((reason) => heard.push(reason));
    stopper.stop(first);
    stopper.stop(second);
    expect(heard).toEqual([first]);
    expect(stopper.signal.reason).toBe(first);
  });

  it('tells those who come late', () => {
    const stopper = new Stopper();
    stopper.stop(first);
    expect(stopper.signal.aborted).toBe(true);
    const heard: Error[] = [];
    stopper.onStop((reason) => heard.push(reason));
    expect(heard).toEqual([first]);
  });

  it('tells the one who answers before those who work', () => {
    const stopper = new Stopper();
    const heard: string[] = [];
    stopper.signal.addEventListener('abort', () => heard.push('work'));
    stopper.onStop(() => heard.push('answer'));
    stopper.stop(first);
    expect(heard).toEqual(['answer', 'work']);
    expect(stopper.signal).toBe(stopper.signal);
  });
});
