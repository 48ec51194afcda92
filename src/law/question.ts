import type { LocalDate, WorkingCalendar } from './calendar.js';
import type { DeadlineQuestion } from './deadline.js';
import type { Fact } from './fact.js';
import { needsImplementation, type Conclusion } from './outcome.js';
import type { RequestState } from './request-transitions.js';
import { firstDay, lastDay } from './anchor.js';

/** What is kept of a request that its clocks depend on, beside its facts. */
export interface RequestSituation {
  kind: string;
  state: string;
  revises: DeadlineQuestion['revises'] | null;
  /** Per data record; null while nothing is decided. */
  conclusions: readonly Conclusion[] | null;
}

/** What is kept of a notice that its clocks depend on, beside its facts. */
export interface NoticeSituation {
  kind: string;
  state: string;
  recordedOn?: LocalDate | null;
  publishedOn?: LocalDate | null;
  statusOn?: LocalDate | null;
  retentionExpiresOn?: LocalDate | null;
}

/** What is kept of a proceeding that its clocks depend on, beside its facts. */
export interface ProceedingSituation {
  kind: string;
  ruleSets: readonly string[];
  countFrom: NonNullable<DeadlineQuestion['countFrom']>;
  values: NonNullable<DeadlineQuestion['values']>;
}

const DECIDED: readonly string[] = [
  'decided',
  'with-general-secretariat',
  'implemented',
  'notified',
  'conditional',
  'post-decision',
] satisfies RequestState[];

const GONE = ['withdrawn-by-source', 'cancelled-by-general-secretariat', 'deleted-by-ccf', 'expired'];

/** The question that a request's present state puts to the law. */
export function questionOfRequest(
  { kind, state, revises, conclusions }: RequestSituation,
  facts: readonly Fact[],
  calendar: WorkingCalendar,
): DeadlineQuestion {
  const question: DeadlineQuestion = {
    subject: 'ccf-request',
    kind,
    facts,
    calendar,
    decided: DECIDED.includes(state),
  };
  if (conclusions) question.nothingToImplement = !conclusions.some(needsImplementation);
  if (revises) question.revises = revises;
  return question;
}

/** The same for a notice. The days it carries itself come first, so that a fact recorded apart wins. */
export function questionOfNotice(
  notice: NoticeSituation,
  recorded: readonly Fact[],
  calendar: WorkingCalendar,
): DeadlineQuestion {
  return { subject: 'notice', kind: notice.kind, facts: [...factsOfNotice(notice), ...recorded], calendar };
}

/** The same for a proceeding. A release before the arrest that stands was of an earlier arrest (ECE, Art. 16(5)). */
export function questionOfProceeding(
  { kind, ruleSets, countFrom, values }: ProceedingSituation,
  recorded: readonly Fact[],
  calendar: WorkingCalendar,
): DeadlineQuestion {
  const arrested = recorded.find(({ name }) => name === 'arrestedOn');
  const facts = recorded.filter(
    (fact) => fact.name !== 'releasedOn' || !arrested || lastDay(fact) >= firstDay(arrested),
  );
  return { subject: 'proceeding', kind, ruleSets, countFrom, values, facts, calendar };
}

function factsOfNotice({ recordedOn, publishedOn, state, statusOn, retentionExpiresOn }: NoticeSituation): Fact[] {
  const facts: Fact[] = [];
  if (recordedOn) facts.push({ name: 'recordedOn', on: recordedOn, confidence: 'stated' });
  if (publishedOn) facts.push({ name: 'publishedOn', on: publishedOn, confidence: 'stated' });
  if (retentionExpiresOn) facts.push({ name: 'retentionExpiresOn', on: retentionExpiresOn, confidence: 'stated' });
  if (statusOn && GONE.includes(state)) facts.push({ name: 'deletedOn', on: statusOn, confidence: 'stated' });
  if (statusOn && state === 'suspended-by-source') {
    facts.push({ name: 'suspendedOn', on: statusOn, confidence: 'stated' });
  }
  return facts;
}
