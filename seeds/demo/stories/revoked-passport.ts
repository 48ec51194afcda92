import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { file } from '../filing.js';
import { formalities } from '../formalities.js';
import { Matter } from '../matter.js';
import { note } from '../papers.js';
import type { Story } from '../practice.js';

/** Stopped at a border with a passport said to be revoked; the access request went in a few days ago. */
export const revokedPassport: Story = async (practice) => {
  const { at } = practice;
  const reference = `OMB-${at('-4 weeks').slice(0, 4)}-052`;
  const matter = await Matter.open(practice, {
    client: academic(at),
    file: { title: 'Tarnağaç: passport entered as revoked', reference, openedOn: at('-4 weeks') },
  });
  const [client] = matter.clients as [Kept];
  const signedOn = at('-4 weeks', '+1 days');
  await formalities(matter, [{ client, name: 'Gökçe Tarnagaç', signedOn, powerUntil: at('+2 years') }]);
  const memory = note('border-stop.txt', 'Stopped for four hours.', 'Told: "document revoked".');
  await matter.paper('evidence', memory, { title: "The client's own note of the border stop" });
  await askWhatIsHeld(matter);
  await thisWeek(matter);
};

const academic = (at: At) => ({
  displayName: 'Gökçe Tarnağaç',
  kind: 'person',
  names: [{ full: 'Gokce Tarnagac', script: 'Latn', kind: 'transliteration' }],
  dateOfBirth: { value: '1979' },
  sex: 'F',
  nationalities: ['TR'],
  protection: [{ kind: 'asylum-seeker', country: 'FR', status: 'applied', since: at('-4 months') }],
});

async function askWhatIsHeld(matter: Matter): Promise<void> {
  const { at } = matter.practice;
  const entry = await matter.notice({
    kind: 'sltd-entry',
    status: 'unknown',
    sourceCountry: 'TR',
    knownFrom: { how: 'border-stop', confidence: 'suspected', on: at('-4 weeks') },
  });
  const asked = { kind: 'access', language: 'en', noticeIds: [entry.id], remediesSought: ['disclosure'] };
  await file(matter, await matter.request(asked), {
    what: 'access request',
    reference: 'CCF/D-0702/P1',
    filedOn: at('-6 days'),
    receivedOn: at('-5 days'),
  });
}

async function thisWeek(matter: Matter): Promise<void> {
  const { at, people } = matter.practice;
  await matter.deadline({
    title: 'Call the client about the hearing at the asylum office',
    dueOn: at(),
    owedBy: 'firm',
    force: 'internal',
    ownerId: people.paralegal.userId,
  });
  const translation = await matter.deadline({
    title: 'Translation of the border report',
    dueOn: at('-4 days'),
    owedBy: 'third-party',
    owedByName: 'Sworn translator',
    force: 'expected',
  });
  await people.lawyer.act('/deadlines', translation, 'complete', { on: at('-5 days') });
}
