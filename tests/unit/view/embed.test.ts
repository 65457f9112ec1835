import { expect, it } from 'vitest';
import { embedCode, embedPath } from '$lib/view/embed';

it('writes the view and the choices of the embed code into its address', () => {
  expect(embedPath('', { locale: 'en', theme: 'system', lanes: true })).toBe('/embed/');
  expect(embedPath('?region=41570', { locale: 'ko', theme: 'dark', lanes: false })).toBe('/ko/embed/?region=41570&theme=dark&lanes=no');
});

it('escapes titles and addresses in the embed code', () => {
  const code = embedCode('https://example.org/embed/?a=1&b=2', '"><script>alert(1)</script>', 'hanam');
  expect(code).toContain('src="https://example.org/embed/?a=1&amp;b=2" title="&quot;>&lt;script>alert(1)&lt;/script>"');
  expect(code.match(/<script>/g)).toHaveLength(1);
});

it('listens for the name that embed codes pasted elsewhere listen for', () => {
  expect(embedCode('https://example.org/embed/', 'Chart', 'hanam')).toContain('event.data["hanam-embed-height"]');
});
