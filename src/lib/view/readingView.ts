import type { Year } from '../economy/series';
import type { Locale } from '../words/locale';
import { mp } from '../words/projectMessages';

export const SUBJECTS = ['output', 'population', 'per-capita'] as const;
/** What a reading looks at: real GRDP, registered population, or nominal GRDP per resident (derived). */
export type Subject = (typeof SUBJECTS)[number];

export const WINDOWS = [2, 3, 4, 5] as const;

/** A milestone that happened, which growth before and after can be compared around. */
export interface ReadableEvent {
  id: string;
  year: Year;
  title: string;
  date: string;
  /** Opening or start of works: what a reading is about unless the reader chooses another. */
  begins: 'use' | 'works' | null;
}

/** What the page of a project knows of it that readings need. */
export interface ReadingContext {
  /** Milestones of the project that happened, in order. */
  events: ReadableEvent[];
  /** Completed, though neither a start of works nor an opening was found. */
  undated: boolean;
  /** Openings and starts of works of the other projects. */
  others: { project: string; title: string; year: Year }[];
}

export interface ReadingView {
  /** Id of a milestone; null where the project has none that a reading could be about by itself. */
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
  /** Another project that began in the same year, and what holds of every reading. */
  cautions: string[];
  sourceIds: string[];
}

export interface Refusal {
  kind: 'refused';
  title: string;
  reason: string;
  /** The two spans that do not meet: years with figures, and years that the reading needs. */
  have: { from: Year; to: Year; text: string } | null;
  need: { from: Year; to: Year; text: string } | null;
  cautions: string[];
  sourceIds: string[];
}

/** What a subject is called where the reader chooses it. */
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
