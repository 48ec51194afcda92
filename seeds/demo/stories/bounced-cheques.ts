import type { Kept } from '../desk.js';
import { CCF, file } from '../filing.js';
import { formalities } from '../formalities.js';
import { Matter } from '../matter.js';
import { pdf } from '../papers.js';
import type { Story } from '../practice.js';
import { extract } from './bounced-cheques-extract.js';

/** A trader found on the public site; the Commission has put questions, and the answer is due this week. */
export const bouncedCheques: Story = async (practice) => {
  const { at } = practice;
  const matter = await Matter.open(practice, {
    client: {
      displayName: 'Casimir Ølbryn',
      kind: 'person',
      names: [{ full: 'كازيمير أولبرين', script: 'Arab', kind: 'transliteration' }],
      dateOfBirth: { value: '1974-01-09' },
      sex: 'M',
      nationalities: ['DK'],
    },
    file: {
      title: 'Ølbryn: Red Notice for returned cheques',
      reference: `QT-${at('-8 months').slice(0, 4)}-0121`,
      openedOn: at('-8 months'),
    },
  });
  const [client] = matter.clients as [Kept];
  const signedOn = at('-8 months', '+2 days');
  await formalities(matter, [{ client, name: 'Casimir Olbryn', signedOn, powerUntil: at('+14 months') }]);
  const notice = await fromThePublicSite(matter);
  await answerDueThisWeek(matter, notice);
};

/** Twice, months apart: the second extract had gained a translation of the charge. */
async function fromThePublicSite(matter: Matter): Promise<string> {
  const { at, people } = matter.practice;
  const imported = (document: object, day: string) =>
    people.paralegal.add<Imported>('/notices/import', {
      caseFileId: matter.fileId,
      document,
      retrievedAt: `${day}T08:15:00Z`,
    });
  const { records } = await imported(extract(at, null), at('-8 months', '+1 days'));
  await imported(extract(at, 'Issuing a cheque without funds'), at('-10 days'));
  return records[0]?.noticeIds[0] ?? '';
}

interface Imported extends Kept {
  records: { noticeIds: string[] }[];
}

async function answerDueThisWeek(matter: Matter, noticeId: string): Promise<void> {
  const { at, people } = matter.practice;
  const request = await matter.request({
    kind: 'deletion',
    language: 'en',
    noticeIds: [noticeId],
    grounds: [{ code: 'UNFUNDED_CHEQUES' }, { code: 'PRIVATE_DISPUTE', argument: 'A debt between two traders.' }],
    remediesSought: ['deletion', 'public-extract-removal'],
  });
  await file(matter, request, {
    what: 'deletion request',
    reference: 'CCF/D-0640/P2',
    filedOn: at('-7 months'),
    receivedOn: at('-7 months', '+1 days'),
    admittedOn: at('-5 months', '-10 days'),
  });
  const paper = pdf('questions.pdf', 'Questions to the applicant', `Please answer by ${at('+3 days')}.`);
  const questions = await matter.received({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: 'Questions to the applicant (Art. 34)',
    summary: `Answer by ${at('+3 days')}: was the debt settled, and before which court?`,
    writtenOn: at('-18 days'),
    receivedOn: at('-17 days'),
    documents: [await matter.paper('ccf-letter', paper, { title: 'Questions', issuedOn: at('-18 days') })],
  });
  const asked = { step: 'ask-applicant', on: at('-18 days'), letterReceivedOn: at('-17 days'), sourceId: questions.id };
  await people.lawyer.take(request, { ...asked, applicantReplyDueOn: at('+3 days') });
  const settlement = { title: 'Settlement from the client', owedBy: 'applicant', force: 'internal' };
  await matter.deadline({ ...settlement, ccfRequestId: request.id, dueOn: at() });
}
