import type { LocalDate } from '../../../law/calendar.js';
import { NOTICE_KINDS } from '../../../law/notice-kind.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { Notice } from './notice.entity.js';

/** Whom a notice of one case file may be about, and the zone in which its firm says "today". */
export interface NoticeSetting {
  mainClientId: string;
  otherClientIds: string[];
  zone: string;
}

const DAYS = ['statusOn', 'recordedOn', 'publishedOn'] as const;

/** What is wrong with a notice as it would be stored, beyond the form of its fields. All of it at once. */
export function issuesOf(notice: Partial<Notice>, setting: NoticeSetting, today: LocalDate): Issue[] {
  return [
    ...aboutClient(notice, setting),
    ...aboutDays(notice, today),
    ...aboutCirculation(notice),
    ...aboutSource(notice),
  ];
}

function aboutClient({ clientId }: Partial<Notice>, { mainClientId, otherClientIds }: NoticeSetting): Issue[] {
  if (clientId === undefined || clientId === mainClientId || otherClientIds.includes(clientId)) return [];
  const message = 'This is no client of the case file; choose one of its clients, or add the client to the file first.';
  return [{ pointer: '/clientId', code: 'not-of-this-file', message }];
}

function aboutDays(notice: Partial<Notice>, today: LocalDate): Issue[] {
  const days = [
    ...DAYS.map((field) => [`/${field}`, notice[field]] as const),
    ['/knownFrom/on', notice.knownFrom?.on] as const,
    ...(notice.warrants ?? []).map(({ issuedOn }, index) => [`/warrants/${index}/issuedOn`, issuedOn] as const),
  ];
  return days.flatMap(([pointer, day]) => {
    if (day == null || day <= today) return [];
    const message = `${day} is in the future; give the day it happened, today (${today}) or before.`;
    return [{ pointer, code: 'in-the-future', message }];
  });
}

function aboutCirculation({ kind, recipientCountries, delivered }: Partial<Notice>): Issue[] {
  if (!kind) return [];
  const { title, reaches } = NOTICE_KINDS[kind];
  const issues: Issue[] = [];
  if (reaches === 'all-members' && recipientCountries && recipientCountries.length > 0) {
    const message = `${title}: it is open to all members, so it has no recipients of its own; leave them out, or choose a diffusion or a message.`;
    issues.push({ pointer: '/recipientCountries', code: 'no-recipients', message });
  }
  if (delivered && kind !== 'direct-message') {
    const message = 'Only a direct message is delivered or not; leave this out or send null.';
    issues.push({ pointer: '/delivered', code: 'no-delivery', message });
  }
  return issues;
}

function aboutSource({ sourceCountry, sourceEntity }: Partial<Notice>): Issue[] {
  if (!sourceCountry || !sourceEntity) return [];
  const message = 'The source is a country or an international body; keep one and send null for the other.';
  return [{ pointer: '/sourceEntity', code: 'one-source', message }];
}
