import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { CCF, file } from '../filing.js';
import type { Matter } from '../matter.js';

/** Filed a year ago, admitted, and not decided within nine months. */
export async function askToStopTheMessages(matter: Matter, records: Kept[]): Promise<void> {
  const { at, people } = matter.practice;
  const request = await matter.request({
    kind: 'deletion',
    language: 'en',
    noticeIds: records.map(({ id }) => id),
    grounds: [
      { code: 'CHANNEL_MISUSE', argument: 'Messages that ask what a refused notice asked (RPD, Art. 5, 8, 9).' },
      { code: 'ART3_POLITICAL', argument: 'Charged for what she published.' },
    ],
    remediesSought: ['deletion', 'recipients-told', 'no-future-data'],
  });
  await file(matter, request, {
    what: 'deletion request',
    reference: 'CCF/D-0533/R1',
    filedOn: at('-13 months'),
    receivedOn: at('-13 months', '+6 days'),
    admittedOn: at('-12 months', '+10 days'),
  });
  await people.lawyer.take(
    request,
    { step: 'ask-general-secretariat', on: at('-12 months', '+15 days') },
    {
      step: 'consult',
      on: at('-10 months'),
      ipsgAnsweredOn: at('-11 months'),
      ncbAskedOn: at('-10 months'),
      ncbReplyDueOn: at('-8 months'),
    },
  );
  await matter.met(request, 'CHASE_DELETION_MID', at('-6 months', '+11 days'));
  await chase(matter, request);
}

async function chase(matter: Matter, request: Kept): Promise<void> {
  const { at } = matter.practice;
  const chaser = await matter.sent({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: 'When will our request be decided?',
    summary: 'Asks whether an extension was decided, since none was communicated (Art. 40(3)).',
    writtenOn: at('-9 weeks'),
    receivedOn: at('-9 weeks'),
  });
  await matter.met(request, 'CHASE_DELETION', at('-9 weeks'));
  await matter.received({ ...answerOfTheCommission(at), ccfRequestId: request.id, answersId: chaser.id });
  const asked = await matter.sent(toTheDataProtectionAuthority(at));
  await matter.deadline({
    title: 'Answer on what the police passed on',
    dueOn: at('-3 days'),
    owedBy: 'authority',
    owedByName: 'Data protection authority, Vilnius',
    force: 'statutory',
    source: `Our letter "${(asked as Kept & { subject: string }).subject}"`,
  });
}

const answerOfTheCommission = (at: At) => ({
  counterpart: CCF,
  subject: 'Your request is under examination',
  summary: 'No date is given.',
  writtenOn: at('-7 weeks'),
  receivedOn: at('-7 weeks', '+2 days'),
});

const toTheDataProtectionAuthority = (at: At) => ({
  counterpart: { kind: 'data-protection-authority', country: 'LT' },
  channel: 'registered-post',
  subject: 'What was answered to the message of another bureau',
  writtenOn: at('-6 weeks'),
  sentOn: at('-6 weeks', '+1 days'),
  receivedOn: at('-6 weeks', '+4 days'),
});
