import { Injectable } from '@nestjs/common';
import { shortcomings } from '../../law/admissibility.js';
import type { LocalDate } from '../../law/calendar.js';
import { warnOfChannel } from '../../law/channel.js';
import type { Applicant, PowerOfAttorney } from '../../law/filing.js';
import type { Tx } from '../../platform/db/tx.js';
import type { CcfRequest, Warning } from '../ccf-requests/ccf-request.entity.js';
import { filingPapers } from './request-steps.queries.js';
import type { Filed } from './step-facts.js';

interface Papers {
  id: string;
  name: string;
  kind: 'person' | 'entity';
  papers: { kind: string; issuedOn: LocalDate | null; expiresOn: LocalDate | null }[] | null;
}

/** What was doubtful on the day of filing. It is recorded, not refused: the filing has happened. */
@Injectable()
export class FilingCheck {
  async warnings(tx: Tx, request: CcfRequest, filed: Filed | undefined, on: LocalDate): Promise<Warning[]> {
    const applicants = await tx.rows<Papers>(filingPapers, [request.id]);
    const found: Warning[] = shortcomings(
      {
        kind: request.kind,
        language: request.language,
        applicants: applicants.map(applicantOf),
        represented: true,
        powerOfAttorney: weakestPower(applicants, on),
        reasons: request.grounds.length,
      },
      on,
    ).map((one) => ({ ...one, on }));
    const unusual = filed && warnOfChannel(filed.channel, filed.submittedAt?.toISOString() ?? `${on}T12:00:00Z`);
    if (unusual)
      found.push({ code: 'channel', severity: 'warning', message: unusual, under: 'Operating Rule 25(2)', on });
    return found;
  }
}

/** The longest valid identity document; an applicant is as well proved as their best one. */
function applicantOf({ name, kind, papers }: Papers): Applicant {
  const proof = longest(papers, 'identity-document');
  return { name, kind, ...(proof && { identityDocument: { expiresOn: proof.expiresOn ?? undefined } }) };
}

/** A request needs a power from each applicant: the one that is missing or ends first is judged. */
function weakestPower(applicants: Papers[], on: LocalDate): PowerOfAttorney | undefined {
  const powers = applicants.map(({ papers }) => longest(papers, 'power-of-attorney'));
  const weakest = powers.find((power) => !power || (power.expiresOn ?? on) < on) ?? powers[0];
  if (powers.some((power) => !power) || !weakest) return undefined;
  return { signedOn: weakest.issuedOn ?? undefined, expiresOn: weakest.expiresOn ?? undefined };
}

/** A paper without an end outlasts every other. */
function longest(papers: Papers['papers'], kind: string) {
  const ofKind = (papers ?? []).filter((paper) => paper.kind === kind);
  return ofKind.toSorted((a, b) => (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999'))[0];
}
