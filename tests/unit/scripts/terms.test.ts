import { describe, expect, it } from 'vitest';
import { TERMS } from '../../../scripts/lib/terms.mjs';
import { describedTexts, tableTexts, termProblems } from '../../../scripts/terms-check.mjs';

const message = (text: string, language = 'en', place = `messages/site/${language}.json: key`) => ({ place, at: place, language, text });
const problemsOf = (text: string, language = 'en') => termProblems([message(text, language)]);

describe('terms', () => {
  it.each(TERMS.map((term) => [term.concept, term.language, term] as const))('%s (%s) finds its own wrong example', (_, language, term) => {
    expect(termProblems([message(term.wrong, language)], [{ ...term, except: [] }])).toHaveLength(1);
  });

  it.each(TERMS.map((term) => [term.concept, term.language, term] as const))(
    '%s (%s) accepts its own right example',
    (_, language, term) => {
      expect(problemsOf(term.right, language)).toEqual([]);
    }
  );

  it('have no pattern twice in a language', () => {
    const patterns = TERMS.map(({ language, avoid }) => `${language} ${avoid.source}`);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('terms-check', () => {
  it('reports the place, the wording met and what to write', () => {
    expect(termProblems([message('Why output per resident fell', 'en', 'messages/below/en.json: why_title')])).toEqual([
      'messages/below/en.json: why_title: “output per resident”; write “GRDP per capita”'
    ]);
  });

  it('accepts the wording in another language’s text', () => {
    expect(problemsOf('Output per resident', 'he')).toEqual([]);
  });

  it('ignores the names of values', () => {
    expect(problemsOf('{activity}: {derived}')).toEqual([]);
  });

  it('finds a wording after the name of a value', () => {
    expect(problemsOf('{activity} is an activity')).toHaveLength(1);
  });

  it('finds a base year that is a value', () => {
    expect(problemsOf('계산값, {base}년 기준', 'ko')).toHaveLength(1);
    expect(problemsOf('{year}년 기준 인구', 'ko')).toEqual([]);
  });

  it('accepts a wording in the place that a term excepts', () => {
    const term = { concept: 'x', language: 'en' as const, write: 'y', avoid: /x/u, wrong: 'x', right: 'y', except: ['a.csv: 1 name_en'] };
    expect(termProblems([message('x', 'en', 'a.csv: 1 name_en')], [term])).toEqual([]);
    expect(termProblems([message('x', 'en', 'a.csv: 2 name_en')], [term])).toEqual([
      'a.csv: 2 name_en: “x”; write “y”',
      'scripts/lib/terms.mjs: “x” (en) needs no exception for a.csv: 1 name_en; delete it'
    ]);
  });

  it('reads wordings of messages only where a term says so', () => {
    expect(problemsOf('₩28.68 million (stated by the city)')).toHaveLength(1);
    expect(termProblems([message('Stated plan: start 2027', 'en', 'data/milestones.csv: 1 detail_en')])).toEqual([]);
  });

  it('reads the columns of a table that end in a language, with row and key', () => {
    const csv = 'metric,name_en,name_ko,part_of\nreach,Reach,도달,"a_en"\ncost,"Cost, total",비용,\n';
    expect([...tableTexts('data/claim_metrics.csv', csv, ['metric'])].map(({ at, text }) => [at, text])).toEqual([
      ['data/claim_metrics.csv, row 1 (reach), name_en', 'Reach'],
      ['data/claim_metrics.csv, row 1 (reach), name_ko', '도달'],
      ['data/claim_metrics.csv, row 2 (cost), name_en', 'Cost, total'],
      ['data/claim_metrics.csv, row 2 (cost), name_ko', '비용']
    ]);
  });

  it('skips quoted titles and publishers of sources', () => {
    const csv = 'source_id,title_ko,publisher_ko,note_ko\nA,건설 붐,통계청,건설 붐\n';
    expect([...tableTexts('data/sources.csv', csv, ['source_id'])].map(({ place }) => place)).toEqual(['data/sources.csv: A note_ko']);
  });

  it('reads titles and descriptions of a data package by the names of their resources and fields', () => {
    const description = {
      name: 'package',
      resources: [
        { name: 'grdp', title: 'GRDP', titles: { ko: '지역내총생산' }, schema: { fields: [{ name: 'year', description: 'Year' }] } }
      ]
    };
    expect([...describedTexts('datapackage.json', description)].map(({ place, language }) => [place, language])).toEqual([
      ['datapackage.json: resources.grdp.title', 'en'],
      ['datapackage.json: resources.grdp.titles.ko', 'ko'],
      ['datapackage.json: resources.grdp.schema.fields.year.description', 'en']
    ]);
  });
});
