import { addMonths } from '../../src/law/calendar.js';
import type { LocalDate } from '../../src/law/calendar.js';
import type { Kept } from './desk.js';
import type { Matter } from './matter.js';
import { pdf, png } from './papers.js';

interface Applicant {
  client: Kept;
  /** As on the papers, in Latin letters. */
  name: string;
  signedOn: LocalDate;
  powerUntil: LocalDate;
}

/** What a request cannot do without: from each applicant a power of attorney and an identity document in date. */
export async function formalities(matter: Matter, applicants: Applicant[]): Promise<void> {
  for (const [index, { client, name, signedOn, powerUntil }] of applicants.entries()) {
    const file = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    const power = pdf(
      `power-of-attorney-${file}.pdf`,
      'POWER OF ATTORNEY',
      `${name} authorises counsel to act before the Commission for the Control of INTERPOL's Files`,
      'and to receive any information about the signatory held in those files.',
      `Signed on ${signedOn}. Valid until ${powerUntil}. Demonstration only.`,
    );
    const clientId = client.id;
    const fields = { clientId, title: `Power of attorney, ${name}`, issuedOn: signedOn, expiresOn: powerUntil };
    await matter.paper('power-of-attorney', power, fields);
    const identity = { clientId, title: `Identity document, ${name}`, ...inDate(signedOn) };
    await matter.paper('identity-document', png(`identity-${file}.png`, 90 + 40 * index + name.length), identity);
  }
}

/** Ten years of validity, begun well before the signature. */
function inDate(signedOn: LocalDate): { issuedOn: string; expiresOn: string } {
  const issuedOn = addMonths(signedOn, -26);
  return { issuedOn, expiresOn: addMonths(issuedOn, 120) };
}
