import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { PublishedVersion } from '../../../law/own-rules/published-rules.js';
import { problemMessage, readRuleTable } from '../../../law/own-rules/rule-table.js';
import { isBuiltIn } from '../../../law/rulebook/rule-set-titles.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import { FirmRulesService } from '../rule-sets/firm-rules.service.js';
import type { ImpactOnDate, ImpactOnOwner, ImpactQuestion, ImpactView } from './rule-impact.dto.js';
import { candidate } from './rule-impacts.queries.js';
import { RuleImpactsService } from './rule-impacts.service.js';
import type { Affected } from './rule-impacts.service.js';

interface CandidateRow {
  code: string;
  number: number | null;
  status: string | null;
  sourceText: string | null;
  effectiveFrom: LocalDate | null;
  effectiveUntil: LocalDate | null;
}

/** What a person can look through; the counts are of all. */
const MOST_SHOWN = 1000;

/** Before any day a file knows. */
const EVERY_DAY = '0001-01-01';

@Injectable()
export class ImpactQuestions {
  constructor(
    private readonly db: Db,
    private readonly firmRules: FirmRulesService,
    private readonly impacts: RuleImpactsService,
  ) {}

  /**
   * What would change if the version, or the text, were published now.
   *
   * @throws Problem 404 for an unknown set or version; 409 for a rule set of the book; 422 for a text with problems
   */
  answer(code: string, asked: ImpactQuestion): Promise<ImpactView> {
    if (isBuiltIn(code)) throw Problem.stateForbids(message('firm-problems.built-in-rules'));
    if ((asked.versionId === undefined) === (asked.text === undefined)) {
      throw Problem.invalidField('/versionId', 'one-of', message('firm-problems.version-or-text'));
    }
    return this.db.read(async (tx) => {
      const published = await this.firmRules.versionsFor(tx);
      const wanted = await this.candidateOf(tx, code, asked);
      const others = published.filter((one) => one.code !== code || one.number !== wanted.number);
      return shown(await this.impacts.affected(tx, code, published, [...others, wanted]));
    });
  }

  private async candidateOf(tx: Tx, code: string, asked: ImpactQuestion): Promise<PublishedVersion> {
    const [row] = await tx.rows<CandidateRow>(candidate, [code, asked.versionId ?? null]);
    if (!row || (asked.versionId && row.number === null)) throw Problem.notFound();
    const { rows, problems } = readRuleTable(asked.text ?? row.sourceText!, code);
    if (asked.text !== undefined && problems.length > 0) {
      throw Problem.invalid(
        problems.map((problem) => ({ pointer: '/text', code: 'table', message: problemMessage(problem) })),
      );
    }
    const { effectiveUntil, number } = row;
    return {
      code,
      number: number ?? 0,
      rules: rows.map(({ rule }) => rule),
      effectiveFrom: row.effectiveFrom ?? asked.effectiveFrom ?? EVERY_DAY,
      ...(effectiveUntil && { effectiveUntil }),
    };
  }
}

function shown(affected: readonly Affected[]): ImpactView {
  const changes = affected
    .flatMap(({ changes: dates, ...place }) => dates.map((date): ImpactOnDate => ({ ...place, ...date })))
    .toSorted((a, b) => compare(a.reference, b.reference) || compare(a.ruleId, b.ruleId));
  const counts = new Map<string, number>();
  for (const { ownerId } of changes) counts.set(ownerId, (counts.get(ownerId) ?? 0) + 1);
  const byOwner: ImpactOnOwner[] = [...counts].map(([ownerId, count]) => ({ ownerId, changes: count }));
  return {
    changes: changes.slice(0, MOST_SHOWN),
    total: changes.length,
    byOwner: byOwner.toSorted((a, b) => b.changes - a.changes || compare(a.ownerId, b.ownerId)),
    files: new Set(changes.map(({ caseFileId }) => caseFileId)).size,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
