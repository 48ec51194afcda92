import type { At } from '../demo-days.js';
import type { Kept } from '../desk.js';
import { formalities } from '../formalities.js';
import { Matter } from '../matter.js';
import { pdf } from '../papers.js';
import type { Story } from '../practice.js';
import { learnWhatIsHeld } from './industrialist-access.js';
import { cleanUp } from './industrialist-aftermath.js';
import { askForDeletion } from './industrialist-deletion.js';

/** His glassworks were taken; the press spoke of a red notice, the access reply of a diffusion to four countries. */
export const industrialist: Story = async (practice) => {
  const { at } = practice;
  const matter = await Matter.open(practice, {
    client: owner(at),
    otherClients: [glassworks],
    file: {
      title: 'Vetrokamenny: diffusion after the seizure of the glassworks',
      reference: `OMB-${at('-25 months').slice(0, 4)}-014`,
      openedOn: at('-25 months'),
    },
  });
  const signedOn = at('-25 months', '+2 days');
  const [client] = matter.clients as [Kept, Kept];
  await formalities(matter, [{ client, name: 'Arslan Vetrokamenny', signedOn, powerUntil: at('+11 months') }]);
  await matter.paper('press-article', seizure, { title: 'The Harbour Lantern: the furnaces go cold', language: 'en' });
  const record = await matter.notice(asReported(at));
  await learnWhatIsHeld(matter, record);
  await askForDeletion(matter, record);
  await cleanUp(matter);
};

const owner = (at: At) => ({
  displayName: 'Arslan Vetrokamenny',
  kind: 'person',
  names: [
    { full: 'Ветрокаменный Арслан Еремеевич', script: 'Cyrl', kind: 'legal' },
    { full: 'Arslan Vyetrokamennyy', script: 'Latn', kind: 'transliteration' },
  ],
  dateOfBirth: { value: '1968-11' },
  sex: 'M',
  nationalities: ['UZ'],
  protection: [{ kind: 'refugee', country: 'FR', status: 'granted', since: at('-20 months') }],
  safeContact: 'Only through his sister-in-law, on the number in the sealed envelope, never by e-mail.',
});

const glassworks = {
  displayName: 'Belaya Osyp Glassworks',
  kind: 'entity',
  names: [{ full: 'Стекольный завод «Белая Осыпь»', script: 'Cyrl', kind: 'legal' }],
};

const seizure = pdf(
  'harbour-lantern.pdf',
  'THE HARBOUR LANTERN',
  'The furnaces go cold: state takes the White Scree glassworks; its owner is said to be on a red notice.',
);

const asReported = (at: At) => ({
  kind: 'red-notice',
  status: 'unknown',
  sourceCountry: 'UZ',
  sourceNcb: 'NCB Tashkent',
  knownFrom: { how: 'press', confidence: 'reported', on: at('-25 months') },
});
