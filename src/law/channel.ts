import { message, type Message } from '../words/message.js';
import { dayInZone, type LocalDate } from './calendar.js';

export const CHANNELS = ['portal', 'email', 'post', 'hand'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The CCF Portal opened at 10:00 CET on 26 March 2026 (INTERPOL, "How to submit a request"). */
export const PORTAL_OPENED_AT = '2026-03-26T10:00:00+01:00';

/** The Commission sits in Lyon; portal filings count as their day there. */
export const CCF_ZONE = 'Europe/Paris';

/** The day a filing counts as. 22:00 in New York on 30 April is 1 May in Lyon. */
export function filingDay(submittedAt: string): LocalDate {
  return dayInZone(submittedAt, CCF_ZONE);
}

/** Why the filing cannot have used that channel, or nothing. */
export function refuseChannel(channel: Channel, submittedAt: string): Message | undefined {
  if (channel !== 'portal' || new Date(submittedAt) >= new Date(PORTAL_OPENED_AT)) return undefined;
  return message('law.filing.portal-not-open');
}

/**
 * What is unusual about the channel, or nothing. Since the portal opened other channels need the exceptional
 * circumstances of Operating Rule 25(2); matters begun before stay on e-mail until migrated.
 */
export function warnOfChannel(channel: Channel, submittedAt: string): Message | undefined {
  if (channel === 'portal' || new Date(submittedAt) < new Date(PORTAL_OPENED_AT)) return undefined;
  return message('law.filing.channel');
}
