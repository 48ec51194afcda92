import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { formalities } from '../formalities.js';
import { Matter } from '../matter.js';
import type { Story } from '../practice.js';
import { confirmNothingIsHeld, keepItOut } from './court-official-requests.js';

const COURT = 'Special Tribunal for the Strait of Merrow (invented)';

/** A state wanted the registrar of an international court listed and was refused; the court itself warns of threats. */
export const courtOfficial: Story = async (practice) => {
  const { at } = practice;
  const matter = await Matter.open(practice, {
    client: {
      displayName: 'Anneke van der Zwaluwveld',
      kind: 'person',
      dateOfBirth: { value: '1964-08-30' },
      sex: 'F',
      nationalities: ['NL'],
      safeContact: 'Through the security section of the court, day and night.',
    },
    file: {
      title: 'Van der Zwaluwveld: refused listing of a court official',
      reference: `QT-${at('-9 months').slice(0, 4)}-0119`,
      openedOn: at('-9 months'),
    },
  });
  const [client] = matter.clients as [Kept];
  const signedOn = at('-9 months', '+1 days');
  await formalities(matter, [{ client, name: 'Anneke van der Zwaluwveld', signedOn, powerUntil: at('+15 months') }]);
  const refused = await matter.notice(refusedListing(at));
  await matter.notice(courtsOwnDiffusion(at));
  await confirmNothingIsHeld(matter);
  await keepItOut(matter, refused);
};

const refusedListing = (at: At) => ({
  kind: 'red-notice',
  status: 'refused',
  statusOn: at('-10 months'),
  statusFrom: { how: 'authority-letter', confidence: 'confirmed' },
  sourceCountry: 'NI',
  sourceNcb: 'NCB Managua',
  charges: [{ label: 'Usurpation of functions', text: 'Usurpación de funciones públicas', maximumPenaltyMonths: 48 }],
  knownFrom: { how: 'authority-letter', confidence: 'confirmed', on: at('-9 months') },
});

const courtsOwnDiffusion = (at: At) => ({
  kind: 'diffusion',
  status: 'circulated',
  statusOn: at('-8 months'),
  statusFrom: { how: 'client', confidence: 'confirmed' },
  sourceEntity: COURT,
  recordedOn: at('-8 months'),
  recipientCountries: ['BE', 'DE', 'NL'],
  knownFrom: { how: 'client', confidence: 'confirmed', on: at('-8 months') },
});
