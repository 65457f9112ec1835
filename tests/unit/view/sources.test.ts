import { describe, expect, it } from 'vitest';
import { catalogueOf } from '$lib/view/catalogue';
import { packOriginTables } from '$lib/provenance/packOriginTables';
import { originMaker } from '$lib/provenance/maker';
import { unpackOriginTables } from '$lib/provenance/originTables';
import { packPress } from '$lib/view/packProjects';
import { numberSources } from '$lib/view/sources';
import { LOCALES, type Locale } from '$lib/words/locale';
import { boardIn, folder } from '../../realData';

const NAMES: Record<Locale, [string, string]> = {
  en: ['Registered population (Korean nationals) on 31 December', 'Ministry of the Interior and Safety'],
  ko: ['주민등록인구(내국인, 12월 31일)', '행정안전부'],
  he: ['Registered population (Korean nationals) on 31 December', 'Ministry of the Interior and Safety']
};

describe('official tables and their publishers', () => {
  it('have Korean names, all that figures come from', () => {
    const figures = Object.entries(folder.tables).flatMap(([name, rows]): object[] => (name === 'sources' ? [] : rows));
    const named = new Set(figures.flatMap((row) => ('source_id' in row ? [row.source_id] : [])));
    const without = folder.tables.sources.filter(({ source_id, publisher_ko }) => named.has(source_id) && publisher_ko === null);
    expect(without.map(({ source_id }) => source_id)).toEqual(['ETN-HANAM']);
  });

  it.each(LOCALES)('are named in the language of the reader wherever a source is shown (%s)', (locale) => {
    const [title, publisher] = NAMES[locale];
    const language = locale === 'ko' ? 'ko' : 'en';
    expect(numberSources(boardIn(locale), ['MOIS-POP'], locale)[0]).toMatchObject({
      number: 1,
      title,
      publisher,
      languages: [language, language]
    });
    expect(packPress(folder.tables, ['MOIS-POP'], locale)['MOIS-POP']).toMatchObject({ title, publisher });
    expect(catalogueOf(folder, locale).tables.find(({ name }) => name === 'population')?.sources[0]).toMatchObject({ title, publisher });
    // Sent to pages of all languages.
    const tables = unpackOriginTables(JSON.parse(JSON.stringify(packOriginTables(folder))) as ReturnType<typeof packOriginTables>);
    const [source] = originMaker(tables.board, locale).sourcesOf(['MOIS-POP']);
    expect(source).toMatchObject({ title, publisher, languages: [language, language] });
    expect(Object.keys(source?.note ?? {})).toEqual([locale]);
  });

  it.each(LOCALES)('an article keeps its title and outlet in its own language (%s)', (locale) => {
    expect(packPress(folder.tables, ['S036', 'S009'], locale)).toMatchObject({
      S009: { publisher: '세계일보', title: "하남시 'K-스타월드' 탄력?…3조5000억원 투자 유치" },
      S036: { publisher: 'CelebrityAccess' }
    });
  });
});
