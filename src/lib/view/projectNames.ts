import type { EventKind } from '../economy/projectPhases';
import type { ClaimsRow, MilestonesRow, ProjectsRow } from '../tables/rows';
import type { Locale } from '../words/locale';
import { mp } from '../words/projectMessages';

export type Kind = ProjectsRow['kind'];
export type Stage = NonNullable<ProjectsRow['stage']>;

/** The stages of a project, in the order in which it passes them. */
export const STAGES = ['proposed', 'planned', 'tendered', 'approved', 'under-construction', 'completed'] as const satisfies Stage[];

/** Kinds of projects; what is no project has none of them. */
export const KINDS = ['housing', 'mixed-use', 'culture', 'industry', 'retail', 'rail'] as const satisfies Kind[];

export function stageName(stage: Stage, locale: Locale): string {
  switch (stage) {
    case 'proposed':
      return mp.stage_proposed({}, { locale });
    case 'planned':
      return mp.stage_planned({}, { locale });
    case 'tendered':
      return mp.stage_tendered({}, { locale });
    case 'approved':
      return mp.stage_approved({}, { locale });
    case 'under-construction':
      return mp.stage_under_construction({}, { locale });
    case 'completed':
      return mp.stage_completed({}, { locale });
  }
}

export function kindName(kind: Kind, locale: Locale): string {
  switch (kind) {
    case 'housing':
      return mp.kind_housing({}, { locale });
    case 'mixed-use':
      return mp.kind_mixed_use({}, { locale });
    case 'culture':
      return mp.kind_culture({}, { locale });
    case 'industry':
      return mp.kind_industry({}, { locale });
    case 'retail':
      return mp.kind_retail({}, { locale });
    case 'rail':
      return mp.kind_rail({}, { locale });
    case 'exchange':
      return mp.kind_exchange({}, { locale });
    case 'context':
      return mp.kind_context({}, { locale });
  }
}

export function milestoneKindName(kind: EventKind, locale: Locale): string {
  switch (kind) {
    case 'announcement':
      return mp.milestone_announcement({}, { locale });
    case 'agreement':
      return mp.milestone_agreement({}, { locale });
    case 'designation':
      return mp.milestone_designation({}, { locale });
    case 'approval':
      return mp.milestone_approval({}, { locale });
    case 'tender':
      return mp.milestone_tender({}, { locale });
    case 'groundbreaking':
      return mp.milestone_groundbreaking({}, { locale });
    case 'opening':
      return mp.milestone_opening({}, { locale });
    case 'setback':
      return mp.milestone_setback({}, { locale });
    case 'event':
      return mp.milestone_event({}, { locale });
    case 'planned':
      return mp.milestone_planned({}, { locale });
  }
}

export function confidenceName(confidence: MilestonesRow['confidence'], locale: Locale): string {
  switch (confidence) {
    case 'high':
      return mp.confidence_high({}, { locale });
    case 'medium':
      return mp.confidence_medium({}, { locale });
    case 'low':
      return mp.confidence_low({}, { locale });
  }
}

export function natureName(nature: ClaimsRow['nature'], locale: Locale): string {
  switch (nature) {
    case 'promise':
      return mp.nature_promise({}, { locale });
    case 'plan':
      return mp.nature_plan({}, { locale });
    case 'estimate':
      return mp.nature_estimate({}, { locale });
    case 'report':
      return mp.nature_report({}, { locale });
  }
}
