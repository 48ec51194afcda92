import type { Schema } from '../../api/client.js';
import { dayTyped } from '../../parts/date-field.js';

export type Place = Schema<'LetterPlace'>;
export type Step = Schema<'StepInput'>['step'];
/** A letter with the step or fact it brings, as the API takes it. */
export type Letter = Schema<'LetterWithEffect'>;

/** Days a letter may tell of without being a step of the procedure. */
export const TOLD = [
  'ccfReceivedOn',
  'declaredAdmissibleOn',
  'ncbRepliedOn',
  'statusAskedOn',
  'statusToldOn',
  'submissionsFiledOn',
  'ipsgReviewEndedOn',
  'recipientsToldOn',
  'decidedOn',
] as const;
export type Told = (typeof TOLD)[number];

/** The form as typed: dates are text until they are read. */
export interface LetterForm {
  place: Place | null;
  ccfRequestId: string;
  direction: 'in' | 'out';
  counterpart: Schema<'CounterpartDto'>['kind'];
  counterpartName: string;
  channel: Letter['channel'];
  writtenOn: string;
  sentOn: string;
  receivedOn: string;
  subject: string;
  references: string;
  answersId: string;
  body: string;
  externalId: string;
  /** '' for nothing, `step:...` or `fact:...`. */
  effect: '' | `step:${Step}` | `fact:${Told}`;
  /** The legal day, where the letter says it. */
  on: string;
  /** Further days the step carries, as typed. */
  days: Record<string, string>;
  conclusion: string;
  reason: string;
  /** Names of files chosen: the files themselves do not survive a reload. */
  fileNames: string[];
}

export const EMPTY: LetterForm = {
  place: null,
  ccfRequestId: '',
  direction: 'in',
  counterpart: 'ccf',
  counterpartName: '',
  channel: 'email',
  writtenOn: '',
  sentOn: '',
  receivedOn: '',
  subject: '',
  references: '',
  answersId: '',
  body: '',
  externalId: '',
  effect: '',
  on: '',
  days: {},
  conclusion: '',
  reason: '',
  fileNames: [],
};

const past = (typed: string, today: string) => dayTyped(typed, { today, towards: 'past' });

export function chosenRequest({ place, ccfRequestId }: LetterForm) {
  return place?.requests.find(({ id }) => id === ccfRequestId);
}

/** The letter as the API takes it, with what it brings. */
export function letterOf(form: LetterForm, today: string, documentIds: string[]): Letter {
  const references = form.references.split(/[,;\n]/).map((value) => value.trim());
  return {
    ...rehearsedOf(form, today),
    counterpart: { kind: form.counterpart, name: form.counterpartName.trim() || undefined },
    subject: form.subject,
    body: form.body || undefined,
    references: references.filter(Boolean).map((value) => ({ value })),
    answersId: form.answersId || undefined,
    externalId: form.externalId || undefined,
    documentIds,
  };
}

/** What of it decides dates; while the rest is typed nothing is asked anew. */
export function rehearsedOf(form: LetterForm, today: string): Omit<Letter, 'subject'> {
  return {
    caseFileId: form.place?.caseFileId ?? '',
    ccfRequestId: form.ccfRequestId || undefined,
    direction: form.direction,
    counterpart: { kind: form.counterpart },
    channel: form.channel,
    writtenOn: past(form.writtenOn, today),
    sentOn: past(form.sentOn, today),
    receivedOn: past(form.receivedOn, today),
    effect: effectOf(form, today),
  };
}

/** A step of the request, or a day told of; undefined while nothing is chosen. A day left out is that of the letter. */
function effectOf(form: LetterForm, today: string): Letter['effect'] {
  const request = chosenRequest(form);
  if (!request || !form.effect) return undefined;
  const [kind, name] = form.effect.split(':') as ['step' | 'fact', string];
  const on = past(form.on, today);
  const [writtenOn, receivedOn] = [past(form.writtenOn, today), past(form.receivedOn, today)];
  const reason = form.reason.trim() || undefined;
  if (kind === 'fact') {
    return { fact: { name: name as Told, on: on ?? writtenOn ?? receivedOn, reason } };
  }
  const carried = request.steps.find(({ step }) => step === name)?.carries ?? [];
  const days = carried.flatMap((day) => {
    const typed = dayTyped(form.days[day] ?? '', { today, from: writtenOn, towards: 'future' });
    return typed ? [[day, typed]] : [];
  });
  const outcomes = request.noticeIds.map((noticeId) => ({ noticeId, conclusion: form.conclusion }));
  const step = {
    version: request.version,
    step: name,
    on,
    // What we send ourselves happens the day it is sent; of what reaches us the letter's own day is kept beside it.
    ...(form.direction === 'in' ? { letterWrittenOn: writtenOn, letterReceivedOn: receivedOn } : {}),
    ...(form.direction === 'out' && !on ? { on: past(form.sentOn, today) ?? writtenOn } : {}),
    ...(name === 'decide' && form.conclusion
      ? { outcomes: outcomes.length > 0 ? outcomes : [{ conclusion: form.conclusion }] }
      : {}),
    ...Object.fromEntries(days),
    reason,
  } as Schema<'LetterStep'>;
  return { step };
}
