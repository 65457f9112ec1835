import type { EventKind } from '../statistics/projectPhases';
import type { ClaimsRow, MilestonesRow, ProjectsRow } from '../data/rows';
import type { Locale } from '../words/locale';
import { mf } from '../words/factMessages';
import { ml } from '../words/listMessages';

export type Kind = ProjectsRow['kind'];
export type Stage = NonNullable<ProjectsRow['stage']>;

/** The stages of a project, in the order in which it passes them. */
export const STAGES = ['proposed', 'planned', 'tendered', 'approved', 'under-construction', 'completed'] as const satisfies Stage[];

/** Kinds of projects; entries that are not projects have another kind. */
export const KINDS = ['housing', 'mixed-use', 'culture', 'industry', 'retail', 'rail'] as const satisfies Kind[];

export function stageName(stage: Stage, locale: Locale): string {
  switch (stage) {
    case 'proposed':
      return ml.stage_proposed({}, { locale });
    case 'planned':
      return ml.stage_planned({}, { locale });
    case 'tendered':
      return ml.stage_tendered({}, { locale });
    case 'approved':
      return ml.stage_approved({}, { locale });
    case 'under-construction':
      return ml.stage_under_construction({}, { locale });
    case 'completed':
      return ml.stage_completed({}, { locale });
  }
}

export function kindName(kind: Kind, locale: Locale): string {
  switch (kind) {
    case 'housing':
      return ml.kind_housing({}, { locale });
    case 'mixed-use':
      return ml.kind_mixed_use({}, { locale });
    case 'culture':
      return ml.kind_culture({}, { locale });
    case 'industry':
      return ml.kind_industry({}, { locale });
    case 'retail':
      return ml.kind_retail({}, { locale });
    case 'rail':
      return ml.kind_rail({}, { locale });
    case 'exchange':
      return ml.kind_exchange({}, { locale });
    case 'context':
      return ml.kind_context({}, { locale });
  }
}

export function milestoneKindName(kind: EventKind, locale: Locale): string {
  switch (kind) {
    case 'announcement':
      return mf.milestone_announcement({}, { locale });
    case 'agreement':
      return mf.milestone_agreement({}, { locale });
    case 'designation':
      return mf.milestone_designation({}, { locale });
    case 'approval':
      return mf.milestone_approval({}, { locale });
    case 'tender':
      return mf.milestone_tender({}, { locale });
    case 'groundbreaking':
      return mf.milestone_groundbreaking({}, { locale });
    case 'opening':
      return mf.milestone_opening({}, { locale });
    case 'setback':
      return mf.milestone_setback({}, { locale });
    case 'event':
      return mf.milestone_event({}, { locale });
    case 'planned':
      return mf.milestone_planned({}, { locale });
  }
}

export function confidenceName(confidence: Exclude<MilestonesRow['confidence'], 'high'>, locale: Locale): string {
  switch (confidence) {
    case 'medium':
      return mf.confidence_medium({}, { locale });
    case 'low':
      return mf.confidence_low({}, { locale });
  }
}

export function natureName(nature: ClaimsRow['nature'], locale: Locale): string {
  switch (nature) {
    case 'promise':
      return mf.nature_promise({}, { locale });
    case 'plan':
      return mf.nature_plan({}, { locale });
    case 'estimate':
      return mf.nature_estimate({}, { locale });
    case 'report':
      return mf.nature_report({}, { locale });
  }
}

/** Nature of a cost: a claim, a plan, or, for a completed project, a report. */
export function costNature({ cost_is_claim, stage }: ProjectsRow, locale: Locale): string {
  if (cost_is_claim === 'yes') return mf.cost_claim({}, { locale });
  return stage === 'completed' ? mf.cost_reported({}, { locale }) : mf.cost_plan({}, { locale });
}
