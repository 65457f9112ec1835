import type { TakeTools } from '$lib/components/take';
import type { TakenChart } from '$lib/components/takenChart';
import { lanesOf } from '$lib/view/lanes';
import { listTitle } from '$lib/view/projectList';
import { m } from '$lib/words/messages';
import { ml } from '$lib/words/listMessages';
import { mt } from '$lib/words/takeMessages';
import type { PageData } from './$types';

/** Lanes of the shown projects, under their years, in the language of the data. */
export function takeLanes(shown: readonly string[], data: PageData, { lanesPicture }: TakeTools): TakenChart {
  const { locale, projects, list, axis, city } = data;
  const lanes = {
    title: m.lanes_title({}, { locale }),
    groups: lanesOf(projects, { ...axis, shown }, locale),
    projects,
    sourcesEndText: m.lanes_sources_end({ date: projects.sourcesEndText }, { locale })
  };
  return {
    chart: lanesPicture(lanes, { ...axis, noDataFrom: axis.figuresEnd?.at ?? null }),
    title: listTitle(list, locale),
    sub: axis.figuresEnd ? ml.list_lanes_sub({ focus: city, year: axis.figuresEnd.period }, { locale }) : '',
    sentences: [ml.list_deck({}, { locale })],
    sourceIds: [],
    sources: [],
    moreSources: [mt.take_lanes_source({}, { locale })],
    kind: 'lanes'
  };
}
