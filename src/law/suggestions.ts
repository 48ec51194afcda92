import { message, type Message, type Wording } from '../words/message.js';
import type { LocalDate } from './calendar.js';
import type { GroundCode } from './ground.js';
import type { Conclusion } from './outcome.js';
import type { ProceedingEventKind } from './proceeding-event.js';
import { isInCouncilOfEurope, type ProceedingKind } from './proceeding-kind.js';
import { cite } from './provision.js';
import { isLetterKind, type LETTER_KINDS, type RequestKind } from './request-kind.js';
import type { RequestState } from './request-transitions.js';
import { SUGGESTION_ROWS, type SuggestionKind, type SuggestionRow } from './suggestion-rows.js';

/** What else is in the case file when something happens in one of its proceedings. Archived records are left out. */
export interface FileSituation {
  /** Where it happened. */
  proceeding: { id: string; kind: ProceedingKind; country: string | null };
  requests: readonly {
    id: string;
    kind: RequestKind;
    state: RequestState;
    conclusions: readonly Conclusion[] | null;
  }[];
  notices: readonly { id: string; status: string }[];
  /** The other proceedings, as far as they are not closed. */
  proceedings: readonly { id: string; kind: ProceedingKind }[];
}

/** Something to consider. A person takes or dismisses it; nothing happens by itself. */
export interface Suggestion {
  kind: SuggestionKind;
  ccfRequestId?: string;
  noticeId?: string;
  proceedingId?: string;
  /** The ground the evidence goes to. */
  ground?: GroundCode;
  text: Message;
  provision: Wording;
}

/**
 * What an event in one proceeding gives reason to consider in the rest of the file (ccf-and-interpol.md 4.2: at once
 * evidence, a possible new fact, and a ground for asking the source and the host state).
 *
 * @param on the day whose text of a provision is cited: today, since what is suggested is done from now on
 */
export function suggestionsFor(event: ProceedingEventKind, file: FileSituation, on: LocalDate): Suggestion[] {
  return SUGGESTION_ROWS.filter((row) => row.on.includes(event)).flatMap((row) =>
    placesOf(row, file).map(({ what, ...place }) => ({
      kind: row.kind,
      ...place,
      ...(row.ground && { ground: row.ground }),
      text: textOf(row, file, what),
      provision: cite(row.provision, on),
    })),
  );
}

interface Place extends Pick<Suggestion, 'ccfRequestId' | 'noticeId' | 'proceedingId'> {
  /** Completes the text: which request. */
  what?: Message;
}

function placesOf({ of }: SuggestionRow, file: FileSituation): Place[] {
  const courts = file.proceedings.filter(({ kind }) => kind === 'ecthr').map(({ id }) => ({ proceedingId: id }));
  switch (of) {
    case 'file':
      return [{}];
    case 'pending-requests':
      return file.requests.filter(isPending).map(placeOfRequest);
    case 'decided-requests':
      return file.requests.filter(mayBeRevised).map(placeOfRequest);
    case 'no-request':
      return file.requests.some((request) => isPending(request) || mayBeRevised(request)) ? [] : [{}];
    case 'living-notices':
      return file.notices.filter(({ status }) => !GONE.includes(status)).map(({ id }) => ({ noticeId: id }));
    case 'no-strasbourg':
      return courts.length === 0 && mayReachStrasbourg(file) ? [{}] : [];
    case 'strasbourg':
      return courts.length > 0 || !mayReachStrasbourg(file) ? courts : [{}];
  }
}

function placeOfRequest({ id, kind }: FileSituation['requests'][number]): Place {
  return { ccfRequestId: id, what: message(`law.suggestion.what.${kind as AskedKind}`) };
}

/** Letters to others are neither pending nor revised, so no suggestion names one. */
type AskedKind = Exclude<RequestKind, (typeof LETTER_KINDS)[number]>;

/** The text with what it names: the request, or the country of the proceeding. */
function textOf({ text }: SuggestionRow, { proceeding: { country } }: FileSituation, what?: Message): Message {
  if (text === 'law.suggestion.confirm-status' && country)
    return message('law.suggestion.confirm-status-of', { country: { country } });
  return what ? { code: text, params: { what } } : { code: text };
}

type FileRequest = FileSituation['requests'][number];

const PENDING: readonly RequestState[] = [
  'draft',
  'submitted',
  'received',
  'documents-requested',
  'admissible',
  'checking-data',
  'compliance-review-pending',
  'in-consultation',
  'applicant-asked',
  'listed-for-session',
  'data-deleted-before-decision',
];

const DECIDED: readonly RequestState[] = [
  'decided',
  'with-general-secretariat',
  'implemented',
  'notified',
  'conditional',
  'post-decision',
  'in-revision-window',
  'closed',
];

const GONE = ['refused', 'withdrawn-by-source', 'cancelled-by-general-secretariat', 'deleted-by-ccf', 'expired'];

/** Nothing is left that a revision could delete. */
const NOTHING_LEFT: readonly Conclusion[] = [
  'NOT_COMPLIANT_DELETE',
  'DELETED_BY_SOURCE_BEFORE_DECISION',
  'DELETED_BY_IPSG_BEFORE_DECISION',
  'NO_DATA',
];

function isPending({ kind, state }: FileRequest): boolean {
  return !isLetterKind(kind) && PENDING.includes(state);
}

/** Art. 42(1): a fact that could have led to another decision. On access, or where all is deleted, none could. */
function mayBeRevised({ kind, state, conclusions }: FileRequest): boolean {
  if (isLetterKind(kind) || kind === 'access' || !DECIDED.includes(state)) return false;
  if (!conclusions) return state !== 'closed';
  return !conclusions.every((conclusion) => NOTHING_LEFT.includes(conclusion));
}

function mayReachStrasbourg({ proceeding: { kind, country } }: FileSituation): boolean {
  return kind !== 'ecthr' && (country === null || isInCouncilOfEurope(country));
}
