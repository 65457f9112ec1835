import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/lib/server/headers';
import { datasetScript } from '../../../src/lib/server/dataset';
import { sitemap } from '../../../src/lib/server/sitemap';
import { catalogueOf } from '../../../src/lib/view/catalogue';
import { folder } from '../../realData';

describe('sitemap', () => {
  it('lists every page in every language, each with the others', () => {
    const text = sitemap(['', 'outlook/'], 'https://example.org', '/hanam');
    expect(text.match(/<loc>[^<]*/g)).toEqual(
      ['', 'ko/', 'he/', 'outlook/', 'ko/outlook/', 'he/outlook/'].map((path) => `<loc>https://example.org/hanam/${path}`)
    );
    expect(text.match(/hreflang="he" href="https:\/\/example\.org\/hanam\/he\/outlook\/"/g)).toHaveLength(3);
  });

  it('is empty without SITE_URL, because relative addresses are not allowed there', () => {
    expect(sitemap(['', 'outlook/'], null, '')).not.toContain('<loc>');
  });
});

describe('headers file', () => {
  const text = headersFile(['', 'outlook/', 'regions/', 'regions/41450/'], '/hanam');

  it('forbids other sites to frame a page', () => {
    for (const path of ['/', '/ko/', '/he/', '/outlook/*', '/ko/outlook/*', '/regions/*', '/he/regions/*']) {
      expect(text).toContain(`\n/hanam${path}\n  Content-Security-Policy: frame-ancestors 'self'\n`);
    }
  });

  it('leaves every other address open, and so the page for embedding', () => {
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toHaveLength(2 + 3 * 3);
  });
});

describe('structured data of the tables', () => {
  it('is one data set for each table, with absolute addresses, and cannot close its script element', () => {
    const catalogue = catalogueOf(folder, 'ko');
    const [first] = catalogue.tables;
    if (!first) throw new Error('There are tables.');
    first.description = '</script><b>';
    const script = datasetScript(folder, catalogue, 'https://example.org/hanam', 'ko');
    const json = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(script)?.[1] ?? '';
    const { '@type': type, dataset } = JSON.parse(json) as { '@type': string; dataset: Record<string, unknown>[] };
    expect(type).toBe('DataCatalog');
    expect(dataset).toHaveLength(21);
    expect(dataset.find(({ name }) => name === '지역내총생산(GRDP)')).toMatchObject({
      '@type': 'Dataset',
      url: 'https://example.org/hanam/ko/data/#grdp',
      temporalCoverage: '2008/2024',
      spatialCoverage: { name: 'Gyeonggi-do, South Korea' },
      variableMeasured: [{ name: 'grdp_million_krw', unitText: '백만원' }],
      distribution: [{ contentUrl: 'https://example.org/hanam/data/grdp.csv' }, { contentUrl: 'https://example.org/hanam/data/grdp.json' }]
    });
  });
});
