import type { LocalDate } from './calendar.js';
import { WORKING_LANGUAGES, type Applicant, type Filing, type FilingLimits, type Shortcoming } from './filing.js';

/** One formal condition; `find` gives a sentence for each way the filing falls short of it. */
interface AdmissibilityTest {
  code: string;
  severity: Shortcoming['severity'];
  under: string;
  find: (filing: Filing, on: LocalDate, limits: FilingLimits) => string[];
}

const DOCUMENTS = 'Operating Rule 30; CCF, Admissibility of a request';
const LENGTH = 'no text read; figures in circulation';
const languages: readonly string[] = WORKING_LANGUAGES;

export const ADMISSIBILITY_TESTS: readonly AdmissibilityTest[] = [
  {
    code: 'no-applicant',
    severity: 'missing',
    under: DOCUMENTS,
    find: ({ applicants }) => (applicants.length === 0 ? ['Name at least one applicant.'] : []),
  },
  {
    code: 'language',
    severity: 'missing',
    under: 'Statute, Art. 18, 30(2)',
    find: ({ language }) =>
      languages.includes(language) ? [] : ['Write the request in Arabic, English, French or Spanish.'],
  },
  {
    code: 'no-reasons',
    severity: 'missing',
    under: 'Statute, Art. 30(2)',
    find: ({ kind, reasons }) =>
      (kind === 'correction' || kind === 'deletion' || kind === 'combined') && reasons === 0
        ? ['State the reasons: a request for correction or deletion must give them.']
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
        minor && !relationshipDocument
          ? `Add the document showing who acts as parent or guardian of ${name}.`
          : undefined,
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
        ? ["The power of attorney should authorise access to any information about the applicant in INTERPOL's files."]
        : [],
  },
  {
    code: 'one-kind-a-filing',
    severity: 'warning',
    under: 'CCF Portal (secondary source)',
    find: ({ kind }, on) =>
      kind === 'combined' && on >= '2026-03-26'
        ? ['The portal takes one kind of request at a time: file access and deletion apart.']
        : [],
  },
  {
    code: 'untranslated-annexes',
    severity: 'warning',
    under: 'practice',
    find: ({ untranslatedAnnexes = 0 }) =>
      untranslatedAnnexes > 0
        ? [`Translate ${untranslatedAnnexes} annex(es) into a working language and send the original too.`]
        : [],
  },
  {
    code: 'too-many-pages',
    severity: 'warning',
    under: LENGTH,
    find: ({ kind, pages = 0 }, _on, limits) => {
      const most = kind === 'revision' ? limits.revisionPages : limits.pages;
      return pages > most
        ? [`${pages} pages of argument; the Commission asks for brevity, and ${most} is the figure reported.`]
        : [];
    },
  },
  {
    code: 'too-many-annexes',
    severity: 'warning',
    under: LENGTH,
    find: ({ annexes = 0 }, _on, limits) =>
      annexes > limits.annexes ? [`${annexes} annexes; ${limits.annexes} is the figure reported.`] : [],
  },
];

function identityTrouble({ name, kind, identityDocument }: Applicant, on: LocalDate): string | undefined {
  if (kind === 'entity') return undefined;
  if (!identityDocument) return `Add a copy of an identity document of ${name}.`;
  const { expiresOn, redacted, showsPhoto, showsDateOfBirth } = identityDocument;
  if (expiresOn !== undefined && expiresOn < on)
    return `The identity document of ${name} expired on ${expiresOn}: add one in date.`;
  if (redacted) return `The identity document of ${name} is redacted: add an unredacted copy.`;
  if (showsPhoto === false || showsDateOfBirth === false) {
    return `The identity document of ${name} must show name, family name, date of birth and photograph.`;
  }
  return undefined;
}

function entityTrouble({ name, kind, incorporationDocument, proofOfStanding }: Applicant): string | undefined {
  if (kind !== 'entity' || (incorporationDocument && proofOfStanding)) return undefined;
  const wanted = [!incorporationDocument && 'the incorporation document', !proofOfStanding && 'proof of standing'];
  return `Add ${wanted.filter(Boolean).join(' and ')} of ${name}.`;
}

function powerTrouble({ powerOfAttorney: power }: Filing, on: LocalDate): string[] {
  if (!power) return ['Add the power of attorney.'];
  if (!power.signedOn) return ['The power of attorney must be signed by the applicant.'];
  if (power.signedOn > on) return [`The power of attorney is signed on ${power.signedOn}, after the filing.`];
  if (power.expiresOn !== undefined && power.expiresOn < on)
    return [`The power of attorney expired on ${power.expiresOn}: have a new one signed.`];
  return [];
}

function each(applicants: readonly Applicant[], trouble: (applicant: Applicant) => string | undefined): string[] {
  return applicants.map(trouble).filter((message) => message !== undefined);
}
