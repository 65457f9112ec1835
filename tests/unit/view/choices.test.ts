import { describe, expect, it } from 'vitest';
import { bestMatch, comparisonChoices } from '$lib/view/choices';
import { board, viewWith } from '../../realData';

const best = (text: string, locale: 'en' | 'ko' | 'he' = 'en', chosen: string[] = []) =>
  bestMatch(comparisonChoices(board, viewWith({ compare: chosen }), locale), text, chosen)?.name;

describe('what a search for a region most likely means', () => {
  it.each([
    ['gim', 'en', 'Gimpo'],
    ['gim', 'ko', '김포시'],
    ['김', 'ko', '김포시'],
    ['김포', 'en', 'Gimpo'],
    ['yang', 'en', 'Yangju'],
    ['ju', 'en', 'Gwangju'],
    ['גימ', 'he', 'גימפו'],
    ['41570', 'he', 'גימפו']
  ] as const)('%s, %s', (text, locale, name) => {
    expect(best(text, locale)).toBe(name);
  });

  it('is nothing that is chosen already, nothing without figures, and nothing for an empty field', () => {
    expect(best('gimpo', 'en', ['41570'])).toBeUndefined();
    expect(best('', 'en')).toBeUndefined();
    const choices = comparisonChoices(board, viewWith({ measure: 'construction' }), 'en');
    const without = choices.find(({ available }) => !available);
    if (!without) throw new Error('Some region has no value added by activity.');
    expect(bestMatch(choices, without.name.toLowerCase(), [])).toBeUndefined();
  });
});
