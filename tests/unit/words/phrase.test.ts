import { describe, expect, it } from 'vitest';
import { phrase } from '$lib/words/phrase';

describe('phrase', () => {
  it('splits a message into text and marked values, in the order of the message', () => {
    expect(phrase({ amount: '28.68', share: '66.8%' }, ({ amount, share }) => `${share} of ${amount}.`)).toEqual([
      { text: '66.8%', value: 'share' },
      { text: ' of ' },
      { text: '28.68', value: 'amount' },
      { text: '.' }
    ]);
  });

  it('keeps a message without a marked value whole', () => {
    expect(phrase({ amount: '1' }, () => 'nothing')).toEqual([{ text: 'nothing' }]);
  });
});
