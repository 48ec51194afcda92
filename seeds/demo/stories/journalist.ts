import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { formalities } from '../formalities.js';
import { Matter } from '../matter.js';
import { note, png } from '../papers.js';
import type { Story } from '../practice.js';
import { askToStopTheMessages } from './journalist-request.js';

/** A notice on her was refused; after that the bureau asked two others by direct message where she is. */
export const journalist: Story = async (practice) => {
  const { at } = practice;
  const matter = await Matter.open(practice, {
    client: writer(at),
    file: {
      title: 'Shabparak: messages after a refused notice',
      reference: `QT-${at('-16 months').slice(0, 4)}-0107`,
      openedOn: at('-16 months'),
    },
  });
  const [client] = matter.clients as [Kept];
  const signedOn = at('-16 months', '+3 days');
  await formalities(matter, [{ client, name: 'Zarina Shabparak', signedOn, powerUntil: at('+12 days') }]);
  await matter.deadline({
    title: 'Have a new power of attorney signed before the present one ends',
    dueOn: at('+5 days'),
    owedBy: 'firm',
    force: 'internal',
    source: 'Power of attorney, last day of validity',
  });
  const records = [];
  for (const record of [refused(at), toGeorgia(at), toLithuania(at)]) records.push(await matter.notice(record));
  await matter.paper('screenshot', png('message.png', 200), { title: 'The message, as a source photographed it' });
  await matter.paper('evidence', witness, { title: 'Statement of a witness who must not be named', language: 'ru' });
  await askToStopTheMessages(matter, records);
};

const writer = (at: At) => ({
  displayName: 'Zarina Shabparak',
  kind: 'person',
  names: [
    { full: 'Зарина Шабпарак', script: 'Cyrl', kind: 'legal' },
    { full: 'Z. Night-Moth', script: 'Latn', kind: 'alias' },
  ],
  dateOfBirth: { value: '1991-02-14' },
  sex: 'F',
  nationalities: ['TJ'],
  protection: [{ kind: 'asylum-seeker', country: 'LT', status: 'applied', since: at('-13 months') }],
  safeContact: 'By the messenger agreed on, from a clean telephone; code word "moth".',
  currentAddress: 'Never to be printed; ask the lead lawyer.',
});

const witness = note(
  'witness.txt',
  'Мне показали сообщение на экране.',
  'Просили сообщить адрес и телефон.',
  '(Invented, for demonstration only.)',
);

const common = { sourceCountry: 'TJ', sourceNcb: 'NCB Dushanbe' };

/** No notice exists, but that one was asked for and refused matters: the record stays. */
const refused = (at: At) => ({
  ...common,
  kind: 'red-notice',
  status: 'refused',
  statusOn: at('-20 months'),
  statusFrom: { how: 'leak', confidence: 'reported' },
  charges: [{ label: 'Dissemination of knowingly false information', maximumPenaltyMonths: 60 }],
  knownFrom: { how: 'leak', confidence: 'reported', on: at('-16 months') },
});

const toGeorgia = (at: At) => ({
  ...common,
  kind: 'direct-message',
  status: 'unknown',
  recordedOn: at('-18 months'),
  recipientCountries: ['GE'],
  delivered: 'unknown',
  knownFrom: { how: 'leak', confidence: 'reported', on: at('-16 months') },
});

const toLithuania = (at: At) => ({
  ...common,
  kind: 'direct-message',
  status: 'unknown',
  recordedOn: at('-15 months'),
  recipientCountries: ['LT'],
  delivered: 'yes',
  knownFrom: { how: 'authority-letter', confidence: 'confirmed', on: at('-14 months') },
});
