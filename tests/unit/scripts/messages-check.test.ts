import { describe, expect, it } from 'vitest';
import { messageProblems } from '../../../scripts/messages-check.mjs';

const code = 'm.greeting({ name }, { locale })';
const site = { group: 'site', name: 'm' };

describe('check of the messages', () => {
  it('has nothing to say of complete messages', () => {
    expect(messageProblems({ en: { greeting: 'Hello {name}' }, ko: { greeting: '{name}님' } }, code, site)).toEqual([]);
  });

  it('keeps the groups apart', () => {
    expect(messageProblems({ en: {}, ko: {} }, code, { group: 'projects', name: 'mp' })).toEqual([]);
  });

  it.each([
    ['a missing message', { en: { greeting: 'Hello {name}' }, ko: {} }, 'messages/site/ko.json: “greeting” is missing or empty'],
    [
      'an empty message',
      { en: { greeting: 'Hello {name}' }, ko: { greeting: ' ' } },
      'messages/site/ko.json: “greeting” is missing or empty'
    ],
    [
      'a lost value',
      { en: { greeting: 'Hello {name}' }, ko: { greeting: '안녕' } },
      'messages/site/ko.json: “greeting” differs from en in the values name'
    ],
    [
      'an unused message',
      { en: { greeting: 'a {name}', old: 'b' }, ko: { greeting: '{name}', old: 'b' } },
      'messages/site: “old” is not used; delete it'
    ],
    ['an unknown message', { en: {}, ko: {} }, 'm.greeting is used, but no message has this key']
  ])('finds %s', (_, messages, problem) => {
    expect(messageProblems(messages, code, site)).toContain(problem);
  });
});
