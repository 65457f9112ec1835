import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../scripts/lib/site-address.mjs';

describe('SITE_URL', () => {
  it.each([
    [undefined, { origin: null, base: '' }],
    ['', { origin: null, base: '' }],
    ['https://example.org', { origin: 'https://example.org', base: '' }],
    ['https://example.org/hanam/', { origin: 'https://example.org', base: '/hanam' }],
    ['http://localhost:8080/a/b', { origin: 'http://localhost:8080', base: '/a/b' }]
  ])('reads %s', (url, address) => {
    expect(siteAddress(url)).toEqual(address);
  });

  it.each(['example.org', 'ftp://example.org', 'https://example.org/?a=1'])('rejects %s with the reason', (url) => {
    expect(() => siteAddress(url)).toThrow(/SITE_URL/);
  });
});
