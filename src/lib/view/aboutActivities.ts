import { activityBase } from '../statistics/activities';
import { activityPlaces, activityValues, contributions, shiftShare } from '../statistics/activities';
import type { Year } from '../statistics/series';
import { ma } from '../words/aboutMessages';
import { exactNumber } from '../words/exactNumber';
import { points } from '../words/growth';
import { percent } from '../words/numbers';
import { quotient } from '../words/quotient';
import { sourcesOf, type AboutContext, type MakeMethod, type Method } from './aboutMethod';
import { nameOf } from './names';
import { activitySources } from './regions/packActivities';
import { SHARES_YEAR, similarTo } from './regions/similarTo';

/** The methods about activities, with the first and last years of their tables, for the activity that moved most. */
export function activityMethods({ folder, board, locale, names }: AboutContext, method: MakeMethod): Method[] {
  const { focus, benchmark } = board.config;
  const rows = folder.tables.value_added_by_activity;
  const real = rows.filter(({ region_code, price }) => region_code === focus && price === 'real');
  const nominal = rows.filter(({ region_code, price }) => region_code === focus && price === 'nominal');
  const years = real.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = (code: string, year: Year) => activityValues(rows, [code], year, 'real', activityBase(rows, 'real'));
  const parts = contributions(values(focus, from), values(focus, to));
  const largest = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  const shifts = shiftShare(values(focus, from), values(focus, to), values(benchmark, from), values(benchmark, to));
  const nominalYear = Math.max(...nominal.map(({ year }) => year));
  const municipalities = board.figures.municipalitiesOf(benchmark).map(({ code }) => code);
  const places = activityPlaces(
    activityValues(rows, [focus], nominalYear, 'nominal', activityBase(rows, 'nominal')),
    activityValues(rows, municipalities, nominalYear, 'nominal', activityBase(rows, 'nominal'))
  );
  const special = places.toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0))[0];
  const nameOfActivity = (activity: string) =>
    (folder.tables.activities.find((row) => row.activity === activity)?.[`name_${locale}`] ?? activity).toLowerCase();
  const sum = (key: 'standard' | 'mix' | 'local') => shifts.reduce((total, shift) => total + shift[key], 0);
  const sourceIds = (of: typeof rows) => [...new Set(of.map(({ source_id }) => source_id))];
  return [
    ...(largest
      ? [
          method(
            'contribution',
            ma.method_contribution({}, { locale }),
            ma.method_contribution_formula({}, { locale }),
            ma.method_contribution_example(
              {
                ...names,
                from,
                to,
                activity: nameOfActivity(largest.activity),
                after: exactNumber(largest.after, locale),
                before: exactNumber(largest.before, locale),
                total: exactNumber(
                  parts.reduce((total, { before }) => total + before, 0),
                  locale
                ),
                points: points(largest.points, locale)
              },
              { locale }
            ),
            sourceIds(real),
            ma.method_contribution_reference({}, { locale })
          )
        ]
      : []),
    ...(shifts.length > 0
      ? [
          method(
            'shift-share',
            ma.method_shift({}, { locale }),
            ma.method_shift_formula(names, { locale }),
            ma.method_shift_example(
              {
                ...names,
                from,
                to,
                standard: points(sum('standard'), locale),
                mix: points(sum('mix'), locale),
                local: points(sum('local'), locale),
                total: points(sum('standard') + sum('mix') + sum('local'), locale)
              },
              { locale }
            ),
            sourceIds(real),
            'Dunn (1960), Papers of the Regional Science Association 6, 97–112'
          )
        ]
      : []),
    ...(special?.quotient
      ? [
          method(
            'location-quotient',
            ma.method_quotient({}, { locale }),
            ma.method_quotient_formula(names, { locale }),
            ma.method_quotient_example(
              {
                ...names,
                year: nominalYear,
                activity: nameOfActivity(special.activity),
                // To two digits: a quotient of shares to one does not come to what is printed.
                own: percent(special.share, locale, 2),
                theirs: percent(special.benchmarkShare, locale, 2),
                quotient: quotient(special.quotient, locale)
              },
              { locale }
            ),
            sourceIds(nominal),
            'Florence (1939); Isard (1960), Methods of Regional Analysis'
          )
        ]
      : [])
  ];
}

/** The municipality that is most similar to the focus. */
export function similarityMethod({ folder, board, locale, names }: AboutContext, method: MakeMethod): Method[] {
  const { focus } = board.config;
  const [nearest] = similarTo(folder.tables.value_added_by_activity, board, focus).nearest;
  if (!nearest) return [];
  const { region, distance, parts } = nearest;
  const text = {
    ...names,
    other: nameOf(board, region, locale),
    year: SHARES_YEAR,
    base: board.figures.longestBase,
    population: quotient(parts.population, locale),
    perCapita: quotient(parts.perCapita, locale),
    activities: quotient(parts.activities, locale),
    distance: quotient(distance, locale)
  };
  const series = [focus, region].flatMap((code) => [
    board.figures.grdp(code, 'nominal', board.figures.longestBase),
    board.figures.population(code)
  ]);
  return [
    method(
      'similarity',
      ma.method_similarity({}, { locale }),
      ma.method_similarity_formula({}, { locale }),
      ma.method_similarity_example(text, { locale }),
      [...new Set([...sourcesOf(...series), ...activitySources(folder, focus, 'nominal')])],
      null
    )
  ];
}
