import type { Role } from '../../src/platform/call.js';
import type { PersonPlan, PracticePlan } from './practice.js';
import { bouncedCheques } from './stories/bounced-cheques.js';
import { courtOfficial } from './stories/court-official.js';
import { family } from './stories/family.js';
import { industrialist } from './stories/industrialist.js';
import { journalist } from './stories/journalist.js';
import { revokedPassport } from './stories/revoked-passport.js';

const inParis = { zone: 'Europe/Paris', language: 'fr' } as const;
const inLondon = { zone: 'Europe/London', language: 'en' } as const;

/** Two firms that know nothing of each other, each with every role filled. All names are invented. */
export const practices: readonly PracticePlan[] = [
  {
    name: 'Cabinet Ombrelune & Passevent',
    country: 'FR',
    zone: 'Europe/Paris',
    people: [
      { ...person('owner', 'Solveig Ombrelune', 'solveig@ombrelune.example', 'lawyer'), ...inParis },
      { ...person('lawyer', 'Aurélien Passevent', 'aurelien@ombrelune.example', 'owner'), ...inParis },
      { ...person('paralegal', 'Zéphyrine Mottalame', 'zephyrine@ombrelune.example', 'lawyer'), ...inParis },
      { ...person('assistant', 'Bassirou Kélifara', 'bassirou@ombrelune.example', 'paralegal'), ...inParis },
      { ...person('auditor', 'Ismène Clairgué', 'ismene@ombrelune.example'), ...inParis },
    ],
    stories: [industrialist, family, revokedPassport],
  },
  {
    name: 'Quillfeather Tamberlow LLP',
    country: 'GB',
    zone: 'Europe/London',
    people: [
      { ...person('owner', 'Honora Quillfeather', 'honora@quillfeather.example', 'lawyer'), ...inLondon },
      { ...person('lawyer', 'Idris Tamberlow', 'idris@quillfeather.example', 'owner'), ...inLondon },
      {
        ...person('paralegal', 'Linnéa Skogsparv', 'linnea@quillfeather.example', 'lawyer'),
        ...inLondon,
        zone: 'Europe/Stockholm',
      },
      { ...person('assistant', 'Peregrine Dunnockby', 'peregrine@quillfeather.example', 'paralegal'), ...inLondon },
      { ...person('auditor', 'Ottoline Wherrymoor', 'ottoline@quillfeather.example'), ...inLondon },
    ],
    stories: [journalist, courtOfficial, bouncedCheques],
  },
];

function person(role: Role, name: string, email: string, deputy?: Role): Omit<PersonPlan, 'zone' | 'language'> {
  return { role, name, email, deputy };
}
