import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/lib/server/headers';
import { sitemap } from '../../../src/lib/server/sitemap';

describe('the sitemap', () => {
  it('names every page in every language, each with the others', () => {
    const text = sitemap(['', 'outlook/'], 'https://example.org', '/hanam');
    expect(text.match(/<loc>[^<]*/g)).toEqual(
      ['', 'ko/', 'he/', 'outlook/', 'ko/outlook/', 'he/outlook/'].map((path) => `<loc>https://example.org/hanam/${path}`)
    );
    expect(text.match(/hreflang="he" href="https:\/\/example\.org\/hanam\/he\/outlook\/"/g)).toHaveLength(3);
  });

  it('is empty where the site’s own address is not known: relative addresses are not allowed there', () => {
    expect(sitemap(['', 'outlook/'], null, '')).not.toContain('<loc>');
  });
});

describe('the headers', () => {
  const text = headersFile(['', 'outlook/', 'regions/', 'regions/41450/'], '/hanam');

  it('let no other site frame a page', () => {
    for (const path of ['/', '/ko/', '/he/', '/outlook/*', '/ko/outlook/*', '/regions/*', '/he/regions/*']) {
      expect(text).toContain(`\n/hanam${path}\n  Content-Security-Policy: frame-ancestors 'self'\n`);
    }
  });

  it('leave every other address, and so the page that is made to be framed, open', () => {
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toHaveLength(2 + 3 * 3);
  });
});
