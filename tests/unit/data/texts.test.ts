import { describe, expect, it } from 'vitest';
import { unisolatedRange } from '$lib/data/checkTexts';
import { LOCALES, type Locale } from '$lib/words/locale';
import { plainText } from '../../plainText';
import { folder } from '../../realData';

/** Every text of the tables that a reader of a language sees, with its place. */
function textsIn(locale: Locale): [string, string][] {
  const { projects, milestones, claims, claim_metrics, activities, regions, remarks, sources } = folder.tables;
  const named = { projects, milestones, claims, claim_metrics, activities, regions, remarks, sources };
  return Object.entries(named).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, cell]): [string, string][] =>
        column.endsWith(`_${locale}`) && typeof cell === 'string' ? [[`${table} ${index + 2} ${column}`, cell]] : []
      )
    )
  );
}

const against = (locale: Locale, pattern: RegExp) => textsIn(locale).filter(([, text]) => pattern.test(plainText(text)));

describe('texts of the tables', () => {
  it('in English write amounts, ranges and quotation marks as the pages do', () => {
    expect(against('en', /\b(trn|bn|mn)\b|km2|\bm2\b|['"]/)).toEqual([]);
    expect(against('en', /(?<![\w-])\d[\d,.]*%?-\d[\d,.]*%?(?![\w-])/).filter(([, text]) => !text.includes('209-9'))).toEqual([]);
    expect(against('en', /\bCLAIM|\d (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/)).toEqual([]);
    expect(against('en', /per head|per resident/)).toEqual([]);
  });

  it('in Korean write amounts, quotation marks and base years as the pages do', () => {
    expect(against('ko', /\d(조|억|만) 원|['"]/)).toEqual([]);
    expect(against('ko', /(2015|2020)년 기준/)).toEqual([]);
  });

  it('in Hebrew run ranges from left to right', () => {
    expect(unisolatedRange('בשנים 2014–2017')).toBe('2014–2017');
    expect(unisolatedRange('במקום 40%–50%')).toBe('40%–50%');
    expect(unisolatedRange('\u2066900,000–1,000,000\u2069 מ״ר, בתחילת 2014')).toBe(null);
    expect(unisolatedRange('בתוכנית של 2021 נקבע ל־2026, וב־2024 – ל־2027')).toBe(null);
    const { resources } = folder.description;
    const described = resources.flatMap(({ descriptions, schema }) => [descriptions, ...schema.fields.map((field) => field.descriptions)]);
    const hebrew = [...textsIn('he').map(([, text]) => text), ...described.map((texts) => texts?.he ?? '')];
    expect(hebrew.filter((text) => unisolatedRange(text) !== null)).toEqual([]);
    expect(against('he', /לתושב|משרות/)).toEqual([]);
  });

  it('in Hebrew hold the numbers of the English text', () => {
    const numbers = (text: string) =>
      [...plainText(text).matchAll(/\d[\d,]*(\.\d+)?/g)].map(([found]) => found.replaceAll(',', '')).filter((found) => found.length > 3);
    const { projects, milestones, claims } = folder.tables;
    const pairs = [
      ...projects.map(({ summary_en, summary_he }) => [summary_en, summary_he]),
      ...milestones.map(({ detail_en, detail_he }) => [detail_en, detail_he]),
      ...claims.map(({ note_en, note_he }) => [note_en, note_he])
    ];
    for (const [english, hebrew] of pairs)
      expect(numbers(hebrew ?? '').toSorted(), hebrew ?? '').toEqual(numbers(english ?? '').toSorted());
  });
});

describe('what the tables say of projects', () => {
  it('a briefing before a tender is an announcement', () => {
    const briefings = folder.tables.milestones.filter(({ title_ko }) => title_ko.includes('공모 사전설명회'));
    expect(briefings.map(({ milestone_id, kind }) => [milestone_id, kind])).toEqual([
      ['camp-colbern-2024-10-08', 'announcement'],
      ['k-star-world-2024-11-26', 'announcement']
    ]);
  });

  it.each(LOCALES)('site works are named wherever their cost stands (%s)', (locale) => {
    const works = { en: /site works/i, ko: /부지조성/, he: /הכשרת השטח/ }[locale];
    const cost = { en: /₩5\.[28] trillion/, ko: /5조 [28],000억원/, he: /5\.[28] טריליון/ }[locale];
    const sentences = textsIn(locale).flatMap(([, text]) => plainText(text).split(/(?<=[.;]) /));
    const found = sentences.filter((sentence) => cost.test(sentence));
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((sentence) => !works.test(sentence))).toEqual([]);
  });

  it('the outlet of an article is named, not who reprints it', () => {
    const claim = folder.tables.claims.find(({ metric, value }) => metric === 'total_cost' && value === 19e12);
    const sources = claim?.source_ids.map((id) => folder.tables.sources.find(({ source_id }) => source_id === id));
    expect(sources?.map((source) => source?.publisher)).toEqual(['이데일리', '서울신문', '오마이뉴스']);
    expect(sources?.[0]?.note_en).toBe('Read in a reprint on theqoo.net.');
    expect(folder.tables.sources.filter(({ publisher }) => / via /.test(publisher))).toEqual([]);
  });
});
