import type { MakeTaken, TakenChart } from '$lib/components/take';
import type { ClaimFamily } from '$lib/view/claims';
import { pressOf, type Press } from '$lib/view/projects';
import type { Reading } from '$lib/view/readingView';
import type { NumberedSource } from '$lib/view/sources';
import { claimNumber } from '$lib/words/claimNumber';
import { pointsTick } from '$lib/words/growth';
import type { Locale } from '$lib/words/locale';
import { count } from '$lib/words/numbers';
import { mp } from '$lib/words/projectMessages';

type Pictures = Parameters<MakeTaken>[0];

interface Claims {
  family: ClaimFamily;
  /** Name of the project. */
  project: string;
  press: Readonly<Record<string, Press>>;
  /** The claims in words. */
  label: string;
  locale: Locale;
}

/** Claims of one family, with the press that they were read in. */
export function takeClaims({ family, project, press, label, locale }: Claims, { claimsPicture }: Pictures): TakenChart {
  const words = {
    whole: mp.claims_key_whole({}, { locale }),
    part: mp.claims_key_part({}, { locale }),
    report: mp.claims_key_report({}, { locale })
  };
  const named = pressOf(press, [...new Set(family.claims.flatMap(({ sources }) => sources))]);
  return {
    chart: claimsPicture(family, (value) => claimNumber(value, locale), words),
    title: `${project}: ${family.title}`,
    sub: [family.unit.text, mp.claims_sub({}, { locale })].filter((part) => part !== null).join('. '),
    sentences: [label],
    sourceIds: [],
    sources: [],
    moreSources: named.map(({ publisher, title, published }) => `${publisher}: ${title}${published ? ` (${published})` : ''}`),
    kind: `claims-${family.metric}`
  };
}

/** Growth before and after a milestone, as two bars. */
export function takeBeforeAfter({ reading, sources, locale }: Strip, { beforeAfterPicture }: Pictures): TakenChart {
  const names = {
    before: mp.reading_before({ years: reading.before.years }, { locale }),
    after: mp.reading_after({ years: reading.after.years }, { locale })
  };
  return {
    chart: beforeAfterPicture(reading, names),
    title: reading.title,
    sub: reading.basis,
    sentences: [reading.sentence, ...reading.cautions],
    sourceIds: reading.sourceIds,
    sources,
    kind: 'before-after-bars'
  };
}

interface Strip {
  reading: Reading;
  sources: readonly NumberedSource[];
  locale: Locale;
}

/** The same difference for every municipality. */
export function takeStrip({ reading, sources, locale }: Strip, { stripPicture }: Pictures): TakenChart {
  const counted = count(reading.strip.dots.length, locale);
  return {
    chart: stripPicture(reading.strip, (value, step) => pointsTick(value, step, locale)),
    title: reading.title,
    sub: `${mp.reading_strip({ count: counted }, { locale })}. ${mp.reading_strip_sub({}, { locale })}`,
    sentences: [reading.sentence, ...reading.cautions],
    sourceIds: reading.sourceIds,
    sources,
    kind: 'before-after'
  };
}
