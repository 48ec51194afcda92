import type { Kept } from '../desk.js';
import { CCF, file } from '../filing.js';
import type { Matter } from '../matter.js';
import { pdf } from '../papers.js';

/** The deletion request: decided late, and put into effect about two years after he was listed. */
export async function askForDeletion(matter: Matter, record: Kept): Promise<void> {
  const { at } = matter.practice;
  const request = await matter.request({
    kind: 'deletion',
    language: 'fr',
    noticeIds: [record.id],
    grounds: [
      { code: 'ART3_POLITICAL', argument: 'The charge followed the refusal to sell below cost, and the seizure.' },
      { code: 'REFUGEE_POLICY', argument: 'France recognised him as a refugee from the source country.' },
      { code: 'FACTS_UNCLEAR' },
    ],
    remediesSought: ['deletion', 'recipients-told', 'certificate-letter'],
  });
  await file(matter, request, {
    what: 'deletion request',
    reference: 'CCF/D-0417/R2',
    filedOn: at('-19 months'),
    receivedOn: at('-19 months', '+5 days'),
    admittedOn: at('-18 months', '+2 days'),
  });
  await matter.met(request, 'CHASE_DELETION_MID', at('-12 months', '+9 days'));
  await decide(matter, request, record);
}

async function decide(matter: Matter, request: Kept, record: Kept): Promise<void> {
  const { at, people } = matter.practice;
  const decidedOn = at('-5 months');
  const notifiedOn = at('-3 months', '+20 days');
  const paper = pdf(
    'decision.pdf',
    'DECISION',
    `Decided on ${decidedOn}: the data do not comply and shall be deleted.`,
  );
  const decision = await matter.paper('decision', paper, { title: 'Decision: not compliant', issuedOn: decidedOn });
  const letter = await matter.received({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: 'Decision of the Requests Chamber',
    summary: 'Predominantly political; the diffusion is deleted and the recipients are told.',
    writtenOn: at('-3 months', '+17 days'),
    receivedOn: notifiedOn,
    references: [{ kind: 'decision', value: 'CCF/D-0417/R2/dec' }],
    documents: [decision],
  });
  const groundsAccepted = ['ART3_POLITICAL', 'REFUGEE_POLICY'];
  const outcomes = [{ noticeId: record.id, conclusion: 'NOT_COMPLIANT_DELETE', groundsAccepted }];
  await people.lawyer.take(
    request,
    { step: 'decide', on: decidedOn, outcomes, sourceId: letter.id },
    { step: 'hand-to-general-secretariat', on: at('-5 months', '+20 days'), sourceId: letter.id },
    { step: 'implement', on: at('-3 months', '+4 days'), sourceId: letter.id },
    { step: 'notify', on: notifiedOn, sourceId: letter.id },
    { step: 'follow-up', on: at('-2 months') },
  );
  await matter.cleanedUp(at());
}
