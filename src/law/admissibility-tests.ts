import { message, type Message } from '../words/message.js';
import type { LocalDate } from './calendar.js';
import { WORKING_LANGUAGES, type Applicant, type Filing, type FilingLimits, type Shortcoming } from './filing.js';

/** One formal condition; `find` gives a message for each way the filing falls short of it. */
interface AdmissibilityTest {
  code: string;
  severity: Shortcoming['severity'];
  under: Message;
  find: (filing: Filing, on: LocalDate, limits: FilingLimits) => Message[];
}

const DOCUMENTS = message('law.filing-under.documents');
const LENGTH = message('law.filing-under.length');
const languages: readonly string[] = WORKING_LANGUAGES;

export const ADMISSIBILITY_TESTS: readonly AdmissibilityTest[] = [
  {
    code: 'no-applicant',
    severity: 'missing',
    under: DOCUMENTS,
    find: ({ applicants }) => (applicants.length === 0 ? [message('law.filing.no-applicant')] : []),
  },
  {
    code: 'language',
    severity: 'missing',
    under: message('law.filing-under.statute', { articles: '18, 30(2)' }),
    find: ({ language }) => (languages.includes(language) ? [] : [message('law.filing.language')]),
  },
  {
    code: 'no-reasons',
    severity: 'missing',
    under: message('law.filing-under.statute', { articles: '30(2)' }),
    find: ({ kind, reasons }) =>
      (kind === 'correction' || kind === 'deletion' || kind === 'combined') && reasons === 0
        ? [message('law.filing.no-reasons')]
        : [],
  },
  {
    code: 'identity-document',
    severity: 'missing',
    under: DOCUMENTS,
    find: ({ applicants }, on) => each(applicants, (applicant) => identityTrouble(applicant, on)),
  },
  {
    code: 'minor-relationship',
    severity: 'missing',
    under: DOCUMENTS,
    find: ({ applicants }) =>
      each(applicants, ({ name, minor, relationshipDocument }) =>
        minor && !relationshipDocument ? message('law.filing.no-guardian', { name }) : undefined,
      ),
  },
  {
    code: 'entity-papers',
    severity: 'missing',
    under: DOCUMENTS,
    find: ({ applicants }) => each(applicants, entityTrouble),
  },
  {
    code: 'power-of-attorney',
    severity: 'missing',
    under: DOCUMENTS,
    find: (filing, on) => (filing.represented ? powerTrouble(filing, on) : []),
  },
  {
    code: 'power-of-attorney-scope',
    severity: 'warning',
    under: DOCUMENTS,
    find: ({ represented, powerOfAttorney }) =>
      represented && powerOfAttorney && powerOfAttorney.coversAccess !== true
        ? [message('law.filing.power-scope')]
        : [],
  },
  {
    code: 'one-kind-a-filing',
    severity: 'warning',
    under: message('law.filing-under.portal'),
    find: ({ kind }, on) => (kind === 'combined' && on >= '2026-03-26' ? [message('law.filing.one-kind')] : []),
  },
  {
    code: 'untranslated-annexes',
    severity: 'warning',
    under: message('law.filing-under.practice'),
    find: ({ untranslatedAnnexes = 0 }) =>
      untranslatedAnnexes > 0 ? [message('law.filing.untranslated', { n: untranslatedAnnexes })] : [],
  },
  {
    code: 'too-many-pages',
    severity: 'warning',
    under: LENGTH,
    find: ({ kind, pages = 0 }, _on, limits) => {
      const most = kind === 'revision' ? limits.revisionPages : limits.pages;
      return pages > most ? [message('law.filing.too-long', { pages, most })] : [];
    },
  },
  {
    code: 'too-many-annexes',
    severity: 'warning',
    under: LENGTH,
    find: ({ annexes = 0 }, _on, limits) =>
      annexes > limits.annexes ? [message('law.filing.too-many-annexes', { annexes, most: limits.annexes })] : [],
  },
];

function identityTrouble({ name, kind, identityDocument }: Applicant, on: LocalDate): Message | undefined {
  if (kind === 'entity') return undefined;
  if (!identityDocument) return message('law.filing.no-identity-document', { name });
  const { expiresOn, redacted, showsPhoto, showsDateOfBirth } = identityDocument;
  if (expiresOn !== undefined && expiresOn < on)
    return message('law.filing.identity-expired', { name, day: expiresOn });
  if (redacted) return message('law.filing.identity-redacted', { name });
  if (showsPhoto === false || showsDateOfBirth === false) {
    return message('law.filing.identity-incomplete', { name });
  }
  return undefined;
}

function entityTrouble({ name, kind, incorporationDocument, proofOfStanding }: Applicant): Message | undefined {
  if (kind !== 'entity' || (incorporationDocument && proofOfStanding)) return undefined;
  const papers = incorporationDocument
    ? message('law.filing.paper.standing')
    : message(proofOfStanding ? 'law.filing.paper.incorporation' : 'law.filing.paper.both');
  return message('law.filing.no-papers', { papers, name });
}

function powerTrouble({ powerOfAttorney: power }: Filing, on: LocalDate): Message[] {
  if (!power) return [message('law.filing.no-power')];
  if (!power.signedOn) return [message('law.filing.power-unsigned')];
  if (power.signedOn > on) return [message('law.filing.power-signed-later', { day: power.signedOn })];
  if (power.expiresOn !== undefined && power.expiresOn < on)
    return [message('law.filing.power-expired', { day: power.expiresOn })];
  return [];
}

function each(applicants: readonly Applicant[], trouble: (applicant: Applicant) => Message | undefined): Message[] {
  return applicants.map(trouble).filter((found) => found !== undefined);
}
