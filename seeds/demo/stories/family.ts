import type { Kept } from '../desk.js';
import { formalities } from '../formalities.js';
import { Matter } from '../matter.js';
import { pdf } from '../papers.js';
import type { Story } from '../practice.js';
import { askForDeletion } from './family-request.js';

/** A mother sought by a Red Notice and two children by Yellow Notices, studied together as in decision 2025-1. */
export const family: Story = async (practice) => {
  const { at } = practice;
  const matter = await Matter.open(practice, {
    client: mother,
    otherClients: [child('Inès', 'إيناس', at('-12 years')), child('Yanis', 'يانس', at('-9 years'))],
    file: {
      title: 'Bensafrane: one Red and two Yellow Notices after a custody dispute',
      reference: `OMB-${at('-15 months').slice(0, 4)}-031`,
      openedOn: at('-15 months'),
    },
  });
  const signedOn = at('-15 months', '+4 days');
  const powerUntil = at('+21 months');
  const names = ['Leïla Bensafrane', 'Ines Bensafrane', 'Yanis Bensafrane'];
  await formalities(
    matter,
    matter.clients.map((client, index) => ({ client, name: names[index] ?? '', signedOn, powerUntil })),
  );
  const custody = pdf('jugement.pdf', 'JUGEMENT', 'La résidence des enfants est fixée chez la mère.');
  const judgment = { title: 'Jugement fixant la résidence des enfants', language: 'fr', issuedOn: at('-20 months') };
  await matter.paper('court-decision', custody, judgment);
  const notices = await threeNotices(matter);
  await askForDeletion(matter, notices);
};

const mother = {
  displayName: 'Leïla Bensafrane',
  kind: 'person',
  names: [
    { full: 'ليلى بن زعفران', script: 'Arab', kind: 'legal' },
    { full: 'Layla bin Zaafarane', script: 'Latn', kind: 'transliteration' },
  ],
  dateOfBirth: { value: '1986-05' },
  sex: 'F',
  nationalities: ['FR', 'AE'],
  safeContact: "Écrire à l'adresse de l'école seulement ; ne jamais téléphoner le soir.",
  currentAddress: '14 rue des Trois-Lanternes-Éteintes, invented',
};

const child = (name: string, arabic: string, born: string) => ({
  displayName: `${name} Bensafrane`,
  kind: 'person',
  names: [{ full: `${arabic} بن زعفران`, script: 'Arab', kind: 'legal' }],
  dateOfBirth: { value: born.slice(0, 4) },
  nationalities: ['FR'],
});

/** All three by the same bureau; each data record is decided on separately. */
async function threeNotices(matter: Matter): Promise<Kept[]> {
  const { at } = matter.practice;
  const [, ines, yanis] = matter.clients;
  const common = {
    status: 'published',
    statusFrom: { how: 'authority-letter', confidence: 'confirmed' },
    sourceCountry: 'AE',
    sourceNcb: 'NCB Abu Dhabi',
    knownFrom: { how: 'authority-letter', confidence: 'confirmed', on: at('-15 months') },
  };
  const red = {
    kind: 'red-notice',
    recordedOn: at('-17 months'),
    wantedFor: 'prosecution',
    charges: [{ label: 'Parental abduction', text: 'خطف الأبناء من قبل أحد الوالدين', maximumPenaltyMonths: 36 }],
  };
  const yellow = { kind: 'yellow-notice', recordedOn: at('-17 months', '+6 days') };
  return [
    await matter.notice({ ...common, ...red }),
    await matter.notice({ ...common, ...yellow, clientId: ines?.id }),
    await matter.notice({ ...common, ...yellow, clientId: yanis?.id }),
  ];
}
