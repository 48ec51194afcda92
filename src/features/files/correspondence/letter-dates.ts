import { message } from '../../../words/message.js';
import { refuseChannel } from '../../../law/channel.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { LetterChannel } from './letter.entity.js';

export interface LetterDates {
  channel: LetterChannel;
  writtenOn?: string | null;
  sentOn?: string | null;
  receivedOn?: string | null;
}

export const RECEIVED_TOO_EARLY = message('file-problems.received-too-early');

/**
 * What cannot be about the days of a letter. What may be, however odd, stays as it was found: letters are dated after
 * they were sent, and an incoming one may lack the day it came.
 *
 * @param today in the firm's zone; without it nothing is said about the future
 */
export function wrongDates(letter: LetterDates, today?: string): Issue[] {
  return [...inFuture(letter, today), ...beforeItExisted(letter), ...beforePortal(letter)];
}

function inFuture(letter: LetterDates, today?: string): Issue[] {
  if (!today) return [];
  const days = ['writtenOn', 'sentOn', 'receivedOn'] as const;
  return days.flatMap((name) => {
    const day = letter[name];
    if (!day || day <= today) return [];
    const reason = message('file-problems.future-letter', { day, today });
    return [{ pointer: `/${name}`, code: 'future-day', message: reason }];
  });
}

function beforeItExisted({ writtenOn, sentOn, receivedOn }: LetterDates): Issue[] {
  if (!receivedOn || (receivedOn >= (writtenOn ?? '') && receivedOn >= (sentOn ?? ''))) return [];
  return [{ pointer: '/receivedOn', code: 'received-too-early', message: RECEIVED_TOO_EARLY }];
}

/** An older letter may be sent through the portal, so the day it was written counts only when no other is known. */
function beforePortal({ channel, writtenOn, sentOn, receivedOn }: LetterDates): Issue[] {
  if (channel !== 'portal') return [];
  const travelled = [sentOn, receivedOn].filter((day) => day != null);
  const first = (travelled.length > 0 ? travelled : [writtenOn]).toSorted()[0];
  // The portal opened at 10:00; a letter of that very day may have come through it.
  const refusal = first && refuseChannel('portal', `${first}T23:59:59+01:00`);
  return refusal ? [{ pointer: '/channel', code: 'portal-not-open', message: refusal }] : [];
}
