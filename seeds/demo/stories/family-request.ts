import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { CCF, file } from '../filing.js';
import type { Matter } from '../matter.js';

/** The nine months are over; the Commission said so beforehand, extended, and listed the three for its session. */
export async function askForDeletion(matter: Matter, notices: Kept[]): Promise<void> {
  const { at, people } = matter.practice;
  const request = await matter.request({
    kind: 'deletion',
    applicantIds: matter.clients.map(({ id }) => id),
    noticeIds: notices.map(({ id }) => id),
    language: 'fr',
    grounds: [{ code: 'FAMILY_MATTER' }, { code: 'PURPOSE' }, { code: 'NE_BIS_IN_IDEM', noticeId: notices[0]?.id }],
    remediesSought: ['deletion', 'recipients-told', 'public-extract-removal'],
  });
  await file(matter, request, {
    what: 'deletion request of three applicants',
    reference: 'CCF/D-0588/R1-3',
    filedOn: at('-12 months', '-10 days'),
    receivedOn: at('-12 months', '-6 days'),
    admittedOn: at('-11 months'),
  });
  await matter.met(request, 'CHASE_DELETION_MID', at('-5 months', '+3 days'));
  const extension = await matter.received({ ...extended(at), ccfRequestId: request.id });
  const session = await matter.received({ ...listed(at), ccfRequestId: request.id });
  await people.lawyer.take(request, {
    step: 'extend',
    on: at('-2 months', '-9 days'),
    letterWrittenOn: at('-2 months', '-7 days'),
    extendedToOn: at('+2 months'),
    sourceId: extension.id,
  });
  await matter.acceptNewDates(request, 'The Commission extended the time; our chaser waits for the new date.');
  await people.lawyer.take(request, {
    step: 'list-for-session',
    on: at('-12 days'),
    sessionStartsOn: at('+5 weeks'),
    sessionEndsOn: at('+5 weeks', '+4 days'),
    submissionsDueOn: at('+6 days'),
    sourceId: session.id,
  });
}

const extended = (at: At) => ({
  counterpart: CCF,
  subject: "Prolongation du délai de l'article 40",
  summary: 'Three applications are studied together; the time is extended under Art. 40(3).',
  language: 'fr',
  writtenOn: at('-2 months', '-7 days'),
  receivedOn: at('-2 months', '-5 days'),
});

const listed = (at: At) => ({
  counterpart: CCF,
  subject: 'Date of examination and last day for submissions',
  summary: `Last submissions by ${at('+6 days')}.`,
  writtenOn: at('-12 days'),
  receivedOn: at('-12 days'),
});
