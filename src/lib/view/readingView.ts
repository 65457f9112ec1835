import type { Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mp } from '../words/projectMessages';

export const SUBJECTS = ['output', 'population', 'per-capita'] as const;
/** Subject of a comparison: real GRDP, registered population, or nominal GRDP per capita (derived). */
export type Subject = (typeof SUBJECTS)[number];

export const WINDOWS = [2, 3, 4, 5] as const;

/** A milestone that happened, around which growth can be compared. */
export interface ReadableEvent {
  id: string;
  year: Year;
  title: string;
  date: string;
  /** Opening or start of works: the default of a comparison. */
  begins: 'use' | 'works' | null;
}

/** Data about a project that comparisons need. */
export interface ReadingContext {
  /** Milestones of the project that happened, in order. */
  events: ReadableEvent[];
  /** Completed, though neither a start of works nor an opening was found. */
  undated: boolean;
  /** Openings and starts of works of the other projects. */
  others: { project: string; title: string; year: Year }[];
}

export interface ReadingView {
  /** Id of a milestone; null if the project has none that is a default. */
  event: string | null;
  /** Years in each window. */
  years: number;
  of: Subject;
}

/** A dot of the strip: the same number for one municipality. */
export interface StripDot {
  region: string;
  name: string;
  difference: number;
  text: string;
}

export interface Reading {
  kind: 'read';
  title: string;
  sentence: string;
  /** Growth beyond the province's before and after, in log points a year, with the texts of their years. */
  before: { value: number; text: string; years: string };
  after: { value: number; text: string; years: string };
  basis: string;
  /** What a log point is. */
  unit: string;
  strip: { dots: StripDot[]; own: string; ownText: string; zero: string };
  rankText: string;
  /** The same for neighbouring years and other windows. */
  table: {
    windows: string[];
    rows: { year: Year; isChosen: boolean; cells: { text: string; window: number; isKnown: boolean; isChosen: boolean }[] }[];
  };
  /** Another project that began in the same year, and caveats of every comparison. */
  cautions: string[];
  sourceIds: string[];
}

export interface Refusal {
  kind: 'refused';
  title: string;
  reason: string;
  /** The two spans that do not overlap: years with figures, and years that the comparison needs. */
  have: { from: Year; to: Year; text: string } | null;
  need: { from: Year; to: Year; text: string } | null;
  cautions: string[];
  sourceIds: string[];
}

/** Name of a subject in the control where the reader chooses it. */
export function subjectChoice(subject: Subject, locale: Locale): string {
  switch (subject) {
    case 'output':
      return mp.subject_choice_output({}, { locale });
    case 'population':
      return mp.subject_choice_population({}, { locale });
    case 'per-capita':
      return mp.subject_choice_per_capita({}, { locale });
  }
}
