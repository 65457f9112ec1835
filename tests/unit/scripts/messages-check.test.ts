import { describe, expect, it } from 'vitest';
import { messageProblems } from '../../../scripts/messages-check.mjs';

const code = 'm.greeting({ name }, { locale })';
const site = { group: 'site', name: 'm' };

describe('messages-check', () => {
  it('accepts complete messages', () => {
    expect(messageProblems({ en: { greeting: 'Hello {name}' }, ko: { greeting: '{name}님' } }, code, site)).toEqual([]);
  });

  it('checks each group on its own', () => {
    expect(messageProblems({ en: {}, ko: {} }, code, { group: 'projects', name: 'mp' })).toEqual([]);
  });

  it.each([
    [
      'a missing message',
      { en: { greeting: 'Hello {name}' }, ko: {} },
      'messages/site/ko.json: “greeting” is missing or empty; translate it'
    ],
    [
      'an empty message',
      { en: { greeting: 'Hello {name}' }, ko: { greeting: ' ' } },
      'messages/site/ko.json: “greeting” is missing or empty; translate it'
    ],
    [
      'a lost value',
      { en: { greeting: 'Hello {name}' }, ko: { greeting: '안녕' } },
      'messages/site/ko.json: “greeting” must have the same values as in en.json; different: {name}'
    ],
    [
      'an unused message',
      { en: { greeting: 'a {name}', old: 'b' }, ko: { greeting: '{name}', old: 'b' } },
      'messages/site: “old” is not used in src (m.old); delete it in every language'
    ],
    [
      'an unknown message',
      { en: {}, ko: {} },
      'm.greeting is used in src, but messages/site has no “greeting”; add it in every language or correct the key'
    ]
  ])('reports %s', (_, messages, problem) => {
    expect(messageProblems(messages, code, site)).toContain(problem);
  });
});
