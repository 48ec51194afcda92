import type { Kept } from '../desk.js';
import { CCF, file } from '../filing.js';
import type { Matter } from '../matter.js';

/** Access, answered in time. */
export async function confirmNothingIsHeld(matter: Matter): Promise<void> {
  const { at, people } = matter.practice;
  const request = await matter.request({ kind: 'access', language: 'en', remediesSought: ['disclosure'] });
  await file(matter, request, {
    what: 'access request',
    reference: 'CCF/D-0611/R1',
    filedOn: at('-8 months', '-12 days'),
    receivedOn: at('-8 months', '-10 days'),
    admittedOn: at('-8 months', '+5 days'),
  });
  const answer = await matter.received({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: 'Reply to your access request',
    summary: 'No Red Notice is held. A diffusion of the court itself is not mentioned.',
    writtenOn: at('-5 months', '+12 days'),
    receivedOn: at('-5 months', '+14 days'),
  });
  await people.lawyer.take(
    request,
    { step: 'decide', on: at('-5 months'), outcomes: [{ conclusion: 'DATA_DISCLOSED_PARTIAL' }], sourceId: answer.id },
    { step: 'notify', on: at('-5 months', '+14 days'), sourceId: answer.id },
    { step: 'close', on: at('-4 months'), reason: 'Answered within the time of Art. 40(1).' },
  );
}

/** That no future data be processed: the Statute knows no clock for it. */
export async function keepItOut(matter: Matter, refused: Kept): Promise<void> {
  const { at, people } = matter.practice;
  const request = await matter.request({
    kind: 'preventive',
    language: 'en',
    noticeIds: [refused.id],
    grounds: [{ code: 'IMMUNITY', argument: 'Acts done in office; immunity of the court and of its officials.' }],
    remediesSought: ['no-future-data'],
  });
  await file(matter, request, {
    what: 'pre-emptive request',
    reference: 'CCF/D-0611/R2',
    filedOn: at('-4 months', '+2 days'),
    receivedOn: at('-4 months', '+4 days'),
    admittedOn: at('-3 months', '+1 days'),
  });
  await matter.deadline({
    title: 'Note to the court on the new request of the state',
    dueOn: at('+4 days'),
    targetOn: at('+3 days'),
    owedBy: 'firm',
    force: 'internal',
    ownerId: people.owner.userId,
    deputyId: people.lawyer.userId,
  });
}
