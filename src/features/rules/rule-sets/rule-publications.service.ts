import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { Db } from '../../../platform/db/db.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { GoldenFailureView } from './rule-set-version.dto.js';
import { RuleSetVersion } from './rule-set-version.entity.js';
import { RuleSetVersionsService } from './rule-set-versions.service.js';
import { SecondPersonService } from '../../people/second-person/second-person.service.js';
import type { PublicationAnswer } from './rule-publication.dto.js';
import { RuleReviewsService } from './rule-reviews.service.js';

/** Puts a draft into force, and takes a version out of it. Neither moves a date. */
@Injectable()
export class RulePublicationsService {
  constructor(
    private readonly db: Db,
    private readonly versions: RuleSetVersionsService,
    private readonly secondPerson: SecondPersonService,
    private readonly reviews: RuleReviewsService,
  ) {}

  /**
   * The golden cases run first; then a second person is required.
   *
   * @throws Problem 404; 409 for what is no draft, or without a second person; 412 when stale; 422 with every golden
   * case that is not met
   */
  publish(code: string, id: string, version: number): Promise<PublicationAnswer> {
    return this.db.write('rule-set-version.publish', async (tx) => {
      const { status, draftedBy, createdAt } = await tx.load(RuleSetVersion, id, version);
      const { goldenFailures } = await this.versions.shown(tx, code, id);
      if (status !== 'draft') throw Problem.stateForbids(message('firm-problems.only-draft-published', { status }));
      if (goldenFailures.length > 0) throw unmet(goldenFailures);
      const { alone } = await this.secondPerson.require(tx, { author: draftedBy, authorAt: createdAt });
      const opened = await this.reviews.after(tx, code, () => this.versions.markPublished(tx, id, alone));
      return { ...(await this.versions.shown(tx, code, id)), recalculations: opened };
    });
  }

  /** @throws Problem 404; 409 for one withdrawn before; 412 when stale */
  withdraw(code: string, id: string, version: number, reason: string): Promise<PublicationAnswer> {
    return this.db.write('rule-set-version.withdraw', async (tx) => {
      const { status } = await tx.load(RuleSetVersion, id, version);
      await this.versions.shown(tx, code, id);
      if (status === 'withdrawn') throw Problem.stateForbids(message('firm-problems.withdrawn-already'));
      const opened = await this.reviews.after(tx, code, () => this.versions.markWithdrawn(tx, id, reason));
      return { ...(await this.versions.shown(tx, code, id)), recalculations: opened };
    });
  }
}

function unmet(failures: readonly GoldenFailureView[]): Problem {
  return new Problem('invalid', message('firm-problems.test-cases-unmet'), { issues: failures.map(asIssue), failures });
}

function asIssue({ case: place, name, ruleId, expected, got }: GoldenFailureView): Issue {
  const params = { name, rule: ruleId, expected: dayOrNone(expected), got: dayOrNone(got) };
  return { pointer: `/goldenCases/${place}`, code: 'golden-case', message: message('firm-problems.test-case', params) };
}

function dayOrNone(day: string | null): Message {
  return day ? message('firm-problems.a-day', { day }) : message('firm-problems.no-date');
}
