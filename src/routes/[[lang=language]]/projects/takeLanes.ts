import type { MakeTaken, TakenChart } from '$lib/components/take';
import type { LaneGroup } from '$lib/view/lanes';
import { m } from '$lib/words/messages';
import { ml } from '$lib/words/listMessages';
import { mt } from '$lib/words/takeMessages';
import type { PageData } from './$types';

interface Shown {
  /** What the page says of all projects. */
  title: string;
  groups: readonly LaneGroup[];
  data: PageData;
}

/** Lanes of the shown projects, under their years. */
export function takeLanes({ title, groups, data }: Shown, { lanesPicture }: Parameters<MakeTaken>[0]): TakenChart {
  const { locale, projects, axis, city } = data;
  const lanes = {
    title: m.lanes_title({}, { locale }),
    groups,
    projects,
    sourcesEndText: m.lanes_sources_end({ date: projects.sourcesEndText }, { locale })
  };
  return {
    chart: lanesPicture(lanes, { ...axis, noDataFrom: axis.figuresEnd?.at ?? null }),
    title,
    sub: axis.figuresEnd ? ml.list_lanes_sub({ focus: city, year: axis.figuresEnd.year }, { locale }) : '',
    sentences: [ml.list_deck({}, { locale })],
    sourceIds: [],
    sources: [],
    moreSources: [mt.take_lanes_source({}, { locale })],
    kind: 'lanes'
  };
}
