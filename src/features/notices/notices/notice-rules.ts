import { message } from '../../../words/message.js';
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
  return [{ pointer: '/clientId', code: 'not-of-this-file', message: message('file-problems.not-a-client') }];
}

function aboutDays(notice: Partial<Notice>, today: LocalDate): Issue[] {
  const days = [
    ...DAYS.map((field) => [`/${field}`, notice[field]] as const),
    ['/knownFrom/on', notice.knownFrom?.on] as const,
    ...(notice.warrants ?? []).map(({ issuedOn }, index) => [`/warrants/${index}/issuedOn`, issuedOn] as const),
  ];
  return days.flatMap(([pointer, day]) => {
    if (day == null || day <= today) return [];
    const reason = message('request-problems.future-notice-day', { day, today });
    return [{ pointer, code: 'in-the-future', message: reason }];
  });
}

function aboutCirculation({ kind, recipientCountries, delivered }: Partial<Notice>): Issue[] {
  if (!kind) return [];
  const { reaches } = NOTICE_KINDS[kind];
  const issues: Issue[] = [];
  if (reaches === 'all-members' && recipientCountries && recipientCountries.length > 0) {
    const reason = message('request-problems.no-recipients', { kind: message(`terms.notice-kind.${kind}`) });
    issues.push({ pointer: '/recipientCountries', code: 'no-recipients', message: reason });
  }
  if (delivered && kind !== 'direct-message') {
    issues.push({ pointer: '/delivered', code: 'no-delivery', message: message('request-problems.no-delivery') });
  }
  return issues;
}

function aboutSource({ sourceCountry, sourceEntity }: Partial<Notice>): Issue[] {
  if (!sourceCountry || !sourceEntity) return [];
  return [{ pointer: '/sourceEntity', code: 'one-source', message: message('request-problems.one-source') }];
}
