import type { LocalDate } from '../../../law/calendar.js';
import type { Applicant, Filing, FilingLimits, PowerOfAttorney } from '../../../law/filing.js';
import { isMinor } from '../../../law/minor.js';
import type { RequestKind } from '../../../law/request-kind.js';

export interface Paper {
  kind: string;
  issuedOn: LocalDate | null;
  expiresOn: LocalDate | null;
}

export interface Party {
  name: string;
  kind: 'person' | 'entity';
  dateOfBirth: string | null;
  papers: Paper[] | null;
}

/** A request as it would be filed, with the papers on file for each applicant. */
export interface FilingPapers {
  kind: RequestKind;
  language: string;
  reasons: number;
  limits: FilingLimits;
  applicants: Party[] | null;
}

/** What the law looks at, judged on the day of filing. We file for others, so a power of attorney is always needed. */
export function filingFrom({ kind, language, reasons, applicants }: FilingPapers, on: LocalDate): Filing {
  const parties = applicants ?? [];
  return {
    kind,
    language,
    applicants: parties.map((party) => applicantOf(party, on)),
    represented: true,
    powerOfAttorney: weakestPower(parties, on),
    reasons,
  };
}

/** The longest valid identity document; an applicant is as well proved as their best one. */
function applicantOf({ name, kind, dateOfBirth, papers }: Party, on: LocalDate): Applicant {
  const proof = longest(papers, 'identity-document');
  const has = (wanted: string) => (papers ?? []).some((paper) => paper.kind === wanted);
  return {
    name,
    kind,
    minor: kind === 'person' && dateOfBirth !== null && isMinor(dateOfBirth, on),
    relationshipDocument: has('relationship-proof'),
    incorporationDocument: has('incorporation-document'),
    proofOfStanding: has('proof-of-standing'),
    ...(proof && { identityDocument: { expiresOn: proof.expiresOn ?? undefined } }),
  };
}

/** A request needs a power from each applicant: the one that is missing or ends first is judged. */
function weakestPower(parties: Party[], on: LocalDate): PowerOfAttorney | undefined {
  const powers = parties.map(({ papers }) => longest(papers, 'power-of-attorney'));
  const weakest = powers.find((power) => !power || (power.expiresOn ?? on) < on) ?? powers[0];
  if (powers.some((power) => !power) || !weakest) return undefined;
  return { signedOn: weakest.issuedOn ?? undefined, expiresOn: weakest.expiresOn ?? undefined };
}

/** A paper without an end outlasts every other. */
function longest(papers: Paper[] | null, kind: string): Paper | undefined {
  const ofKind = (papers ?? []).filter((paper) => paper.kind === kind);
  return ofKind.toSorted((a, b) => (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999'))[0];
}
