import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { CCF, file } from '../filing.js';
import type { Matter } from '../matter.js';
import { pdf } from '../papers.js';

/** The access request, answered a month before its four months were over. */
export async function learnWhatIsHeld(matter: Matter, record: Kept): Promise<void> {
  const { at, people } = matter.practice;
  const request = await matter.request({ kind: 'access', language: 'fr', remediesSought: ['disclosure'] });
  await file(matter, request, {
    what: 'access request',
    reference: 'CCF/D-0417/R1',
    filedOn: at('-25 months', '+10 days'),
    receivedOn: at('-25 months', '+14 days'),
    admittedOn: at('-24 months'),
  });
  const decidedOn = at('-21 months');
  const notifiedOn = at('-21 months', '+18 days');
  const reply = pdf('access-reply.pdf', 'Reply to the access request', `Decided on ${decidedOn}: data disclosed.`);
  const letter = await matter.received({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: 'Reply to your access request',
    summary: 'A wanted person diffusion of NCB Tashkent to four countries; no Red Notice.',
    writtenOn: at('-21 months', '+15 days'),
    receivedOn: notifiedOn,
    documents: [
      await matter.paper('ccf-letter', reply, { title: 'Access reply', issuedOn: at('-21 months', '+15 days') }),
    ],
  });
  await people.lawyer.take(
    request,
    { step: 'decide', on: decidedOn, outcomes: [{ conclusion: 'DATA_DISCLOSED_FULL' }], sourceId: letter.id },
    { step: 'notify', on: notifiedOn, sourceId: letter.id },
    { step: 'close', on: at('-20 months'), reason: 'Answered in full.' },
  );
  const why = 'The access reply names a diffusion; the press had spoken of a red notice.';
  await people.lawyer.change('/notices', record, asConfirmed(at), why);
}

const asConfirmed = (at: At) => ({
  kind: 'wanted-diffusion',
  reportedKind: 'red-notice',
  status: 'circulated',
  statusOn: at('-27 months'),
  statusFrom: { how: 'access-reply', confidence: 'confirmed' },
  recordedOn: at('-27 months'),
  recipientCountries: ['AE', 'FR', 'IT', 'TR'],
  controlNumber: 'A-DEMO/4417',
  wantedFor: 'prosecution',
  charges: [
    {
      label: 'Fraud on an especially large scale',
      text: 'Фирибгарлик жуда кўп миқдорда',
      provision: 'Criminal Code, Art. 168(4)',
      maximumPenaltyMonths: 120,
    },
  ],
  warrants: [{ number: 'DEMO-71/2', authority: 'District court of an invented district', issuedOn: at('-28 months') }],
  knownFrom: { how: 'access-reply', confidence: 'confirmed', on: at('-21 months', '+18 days') },
});
