import type { TakeTools } from '$lib/components/take';
import type { TakenChart } from '$lib/components/takenChart';
import { unpackBoard } from '$lib/view/board';
import { claimsLabel } from '$lib/view/claimsLabel';
import { pressOf } from '$lib/view/projects';
import type { ProjectView } from '$lib/view/projectView';
import { readingOf } from '$lib/view/reading';
import { numberSources } from '$lib/view/sources';
import { claimNumber } from '$lib/words/claimNumber';
import { pointsTick } from '$lib/words/growth';
import { count } from '$lib/words/numbers';
import { mp } from '$lib/words/projectMessages';
import type { PageData } from './$types';

/**
 * Claims of one family with their press sources, in the language of the data.
 *
 * @throws Error for a metric that has no chart
 */
export function takeClaims(metric: string, { project, locale }: PageData, { claimsPicture }: TakeTools): TakenChart {
  const family = project.claims.charts.find((chart) => chart.metric === metric);
  if (!family) throw new Error(`No chart of ${metric}`);
  const words = { report: mp.claims_key_report({}, { locale }) };
  const named = pressOf(project.press, [...new Set(family.claims.flatMap(({ sources }) => sources))]);
  return {
    chart: claimsPicture(family, (value) => claimNumber(value, locale), words),
    title: `${project.name}: ${family.title}`,
    sub: [family.unit.text, mp.claims_sub({}, { locale })].filter((part) => part !== null).join('. '),
    sentences: [claimsLabel(family, locale)],
    sourceIds: [],
    sources: [],
    moreSources: named.map(({ publisher, title, published }) => `${publisher}: ${title}${published ? ` (${published})` : ''}`),
    kind: `claims-${family.metric}`
  };
}

/** Growth before and after a milestone, as two bars, in the language of the data. */
export function takeBeforeAfter(view: ProjectView, data: PageData, { beforeAfterPicture }: TakeTools): TakenChart {
  const { reading, ...shared } = read(view, data);
  const { locale } = data;
  const names = {
    before: mp.reading_before({ years: reading.before.years }, { locale }),
    after: mp.reading_after({ years: reading.after.years }, { locale })
  };
  return { ...shared, chart: beforeAfterPicture(reading, names), sub: `${reading.basis} ${reading.unit}`, kind: 'before-after-bars' };
}

/** The same difference for every municipality, in the language of the data. */
export function takeStrip(view: ProjectView, data: PageData, { stripPicture }: TakeTools): TakenChart {
  const { reading, ...shared } = read(view, data);
  const { locale } = data;
  const counted = count(reading.strip.dots.length, locale);
  return {
    ...shared,
    chart: stripPicture(reading.strip, (value, step) => pointsTick(value, step, locale)),
    sub: `${mp.reading_strip({ count: counted }, { locale })}. ${mp.reading_strip_sub({}, { locale })} ${reading.unit}`,
    kind: 'before-after'
  };
}

/** @throws Error for a view without a comparison before and after */
function read(view: ProjectView, { board: packed, project, locale }: PageData) {
  const board = unpackBoard(packed);
  const reading = readingOf(board, project.reading, view, locale);
  if (reading.kind !== 'read') throw new Error(`${project.id} has no comparison before and after in this view`);
  const { title, sentence, cautions, sourceIds } = reading;
  return { reading, title, sentences: [sentence, ...cautions], sourceIds, sources: numberSources(board, sourceIds, locale) };
}
