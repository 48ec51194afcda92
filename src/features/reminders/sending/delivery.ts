import type { Language } from '../../../words/language.js';
import { message, type Message, type Moment, type Wording } from '../../../words/message.js';

/** A claimed reminder as the ledger shows it right before sending. */
export interface ClaimedReminder {
  id: string;
  messageId: string;
  channel: 'email' | 'webhook';
  /** Claims so far, this one included. */
  attempts: number;
  step: string;
  dueOn: string;
  deadlineId: string;
  caseFileId: string;
  recipientId: string;
  daysLeft: number;
  /** Present only where the firm wants titles in its mail. */
  title: Wording | null;
  reference: string;
  email: string;
  /** Of the recipient's account. */
  language: Language;
  /** Whether the deadline is ours to meet, not the other side's. */
  ours: boolean;
  /** When it should have gone out, where the recipient is; present once it is an hour late. */
  plannedFor: Moment | null;
  /** The day the recipient was last told on this channel; present when this one corrects it. */
  lastRemindedOf: string | null;
  /** Until the due day ends where the duty is owed; negative when it has. */
  secondsLeft: number;
  /** Why there is nothing left to remind of. */
  obsolete: Message | null;
  /** Why its recipient may not be told. */
  unreachable: Message | null;
}

/** The way out of one channel. */
export interface Sender {
  readonly channel: ClaimedReminder['channel'];
  /** @returns what the other end said, on one line */
  send(reminder: ClaimedReminder, firmId: string): Promise<string>;
  /** Whether the same message can never be taken, now or later. */
  isFinal(failure: unknown): boolean;
}

export interface Delivery {
  id: string;
  state: 'sent' | 'retry' | 'superseded' | 'suppressed' | 'dead';
  reason?: Message;
  answer?: string;
  pauseSeconds?: number;
}

/** About a day and a half of trying: 38 minutes in five steps, then every hour. */
export const MOST_ATTEMPTS = 40;
const PAUSES = [60, 120, 300, 600, 1200];
const HOURLY = 3600;

const REFUSED = {
  email: message('reminders.reason.mail-refused'),
  webhook: message('reminders.reason.call-refused'),
};
const WAITS = { email: message('reminders.reason.mail-waits'), webhook: message('reminders.reason.call-waits') };

/** What ends a reminder before anything is sent, or undefined when it is to be sent. */
export function unsendable({ id, attempts, obsolete, unreachable }: ClaimedReminder): Delivery | undefined {
  if (obsolete) return { id, state: 'superseded', reason: obsolete };
  if (unreachable) return { id, state: 'suppressed', reason: unreachable };
  if (attempts <= MOST_ATTEMPTS) return undefined;
  return { id, state: 'dead', reason: message('reminders.reason.never-finished', { count: MOST_ATTEMPTS }) };
}

/** What a failed sending means: another attempt, or the end of them. */
export function failed(reminder: ClaimedReminder, failure: unknown, final: boolean): Delivery {
  const { id, attempts, channel } = reminder;
  const answer = oneLine(failure);
  if (final) return { id, state: 'dead', reason: REFUSED[channel], answer };
  if (attempts >= MOST_ATTEMPTS) {
    return { id, state: 'dead', reason: message('reminders.reason.given-up', { count: attempts }), answer };
  }
  return { id, state: 'retry', reason: WAITS[channel], answer, pauseSeconds: pauseOf(reminder) };
}

/** Longer from attempt to attempt, but never more than a quarter of the time left to act in. */
function pauseOf({ attempts, secondsLeft }: ClaimedReminder): number {
  const pause = PAUSES[attempts - 1] ?? HOURLY;
  return secondsLeft > 0 ? Math.min(pause, Math.max(60, Math.floor(secondsLeft / 4))) : pause;
}

function oneLine(failure: unknown): string {
  const text = failure instanceof Error ? failure.message || failure.name : String(failure);
  return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 300);
}
