import { addDays } from '../../src/law/calendar.js';
import type { LocalDate } from '../../src/law/calendar.js';
import { filed } from './demo-days.js';
import type { Kept } from './desk.js';
import type { Matter } from './matter.js';
import { pdf } from './papers.js';

export const CCF = { kind: 'ccf', name: "Commission for the Control of INTERPOL's Files", country: 'FR' } as const;

interface Filing {
  /** What the letters call it: "access request". */
  what: string;
  reference: string;
  filedOn: LocalDate;
  receivedOn: LocalDate;
  /** Absent while the Commission has said nothing. */
  admittedOn?: LocalDate;
}

/** Files a request and takes it as far as the Commission has: each letter is registered, then the step it tells of. */
export async function file(matter: Matter, request: Kept, filing: Filing): Promise<void> {
  const { what, reference, filedOn, receivedOn, admittedOn } = filing;
  const { lawyer } = matter.practice.people;
  const submission = await matter.sent({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: `Our ${what}`,
    writtenOn: filedOn,
    receivedOn,
    documents: [
      await matter.paper('submission', submissionOf(filing), { title: `Submission: ${what}`, issuedOn: filedOn }),
    ],
  });
  const acknowledged = addDays(receivedOn, 2);
  const acknowledgement = await matter.received({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: `Acknowledgement of your ${what}`,
    writtenOn: acknowledged,
    receivedOn: acknowledged,
    references: [{ kind: 'request', value: reference }],
    answersId: submission.id,
  });
  await lawyer.take(request, filed(filedOn), { step: 'record-receipt', on: receivedOn, sourceId: acknowledgement.id });
  await lawyer.change('/ccf-requests', request, { ccfReferences: [{ kind: 'request', value: reference }] });
  if (admittedOn) await admit(matter, request, filing, admittedOn);
}

/** The declaration and the letter that tells of it days later: the clock of Art. 40 runs from the first. */
async function admit(matter: Matter, request: Kept, { what, reference }: Filing, on: LocalDate): Promise<void> {
  const letterWrittenOn = addDays(on, 5);
  const letterReceivedOn = addDays(on, 8);
  const title = `Declaration of admissibility, ${reference}`;
  const paper = pdf(`${reference.replaceAll(/\W+/g, '-')}-admissible.pdf`, title, `Declared admissible on ${on}.`);
  const letter = await matter.received({
    ccfRequestId: request.id,
    counterpart: CCF,
    subject: `Your ${what} is admissible`,
    summary: `Declared admissible on ${on}.`,
    writtenOn: letterWrittenOn,
    receivedOn: letterReceivedOn,
    references: [{ kind: 'letter', value: `${reference}/adm` }],
    documents: [await matter.paper('admissibility-letter', paper, { title, issuedOn: letterWrittenOn })],
  });
  const step = { step: 'declare-admissible', on, letterWrittenOn, letterReceivedOn, sourceId: letter.id };
  await matter.practice.people.lawyer.take(request, step);
}

function submissionOf({ what, filedOn, reference }: Filing) {
  return pdf(
    `submission-${reference.replaceAll(/\W+/g, '-')}.pdf`,
    `To the Commission for the Control of INTERPOL's Files: ${what}`,
    `Filed on ${filedOn}.`,
    'Facts and grounds: see the case file. Demonstration only.',
  );
}
