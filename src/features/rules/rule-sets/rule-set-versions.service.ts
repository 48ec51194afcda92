import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { failuresOf } from '../../../law/own-rules/golden-case.js';
import { rulesInForce } from '../../../law/own-rules/published-rules.js';
import { changesBetween } from '../../../law/own-rules/rule-changes.js';
import { readRuleTable } from '../../../law/own-rules/rule-table.js';
import { cardOf } from '../../../law/rule-card.js';
import { ruleView } from './rule-view.js';
import { isBuiltIn } from '../../../law/rulebook/rule-set-titles.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { RuleSet } from './rule-set.entity.js';
import type { RuleSetDiff, RuleSetInput, RuleSetVersionInput, RuleSetVersionView } from './rule-set-version.dto.js';
import { RuleSetVersion } from './rule-set-version.entity.js';
import { nextNumber, ruleSetVersionView, versionBefore } from './rule-set-versions.queries.js';
import type { StoredVersion } from './rule-set-versions.queries.js';
import { checkedTable } from './table-check.js';

registerConstraints({
  rule_set_code: {
    pointer: '/code',
    message: message('firm-problems.rule-set-taken'),
  },
  rule_set_version_number: {
    pointer: '',
    message: message('firm-problems.draft-met'),
  },
});

interface BesideEarlier {
  sourceText: string;
  beforeId: string | null;
  beforeNumber: number | null;
  beforeText: string | null;
}

/** Drafts of a firm's own rules, and what each says otherwise than the one before. */
@Injectable()
export class RuleSetVersionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The set and its first draft. @throws Problem 422 with every problem of the table; 409 when the code is taken */
  create({ code, title, ...draft }: RuleSetInput): Promise<JsonText> {
    if (isBuiltIn(code)) {
      throw Problem.invalidField('/code', 'built-in', message('firm-problems.built-in-code'));
    }
    checkedTable(code, draft);
    return this.db.write('rule-set.create', async (tx) => {
      const ruleSetId = await tx.insert(RuleSet, { code, title });
      const id = await this.insert(tx, ruleSetId, 1, draft);
      const view = await this.shown(tx, code, id);
      // The new resource is the set: its address ends in the code.
      return new JsonText(JSON.stringify(view), view.version, code);
    });
  }

  /** A further draft. @throws Problem 404; 422 with every problem of the table */
  draft(code: string, input: RuleSetVersionInput): Promise<RuleSetVersionView> {
    checkedTable(code, input);
    return this.db.write('rule-set-version.draft', async (tx) => {
      const [set] = await tx.rows<{ id: string; number: number }>(nextNumber, [code]);
      if (!set) throw Problem.notFound();
      return this.shown(tx, code, await this.insert(tx, set.id, set.number, input));
    });
  }

  async view(code: string, id: string): Promise<RuleSetVersionView> {
    const [row] = await this.db.rows<{ view: StoredVersion }>(ruleSetVersionView, [code, id]);
    if (!row) throw Problem.notFound();
    return readOut(row.view);
  }

  /** The version as it stands in an open transaction. @throws Problem 404 */
  async shown(tx: Tx, code: string, id: string): Promise<RuleSetVersionView> {
    const [row] = await tx.rows<{ view: StoredVersion }>(ruleSetVersionView, [code, id]);
    if (!row) throw Problem.notFound();
    return readOut(row.view);
  }

  /** Against the version published before it, rule by rule and column by column. */
  async diff(code: string, id: string): Promise<RuleSetDiff> {
    const [row] = await this.db.rows<BesideEarlier>(versionBefore, [code, id]);
    if (!row) throw Problem.notFound();
    const { beforeId, beforeNumber, beforeText, sourceText } = row;
    const before = beforeText === null ? [] : readRuleTable(beforeText, code).rows;
    const against = beforeId === null ? null : { id: beforeId, number: beforeNumber as number };
    return { against, ...changesBetween(before, readRuleTable(sourceText, code).rows) };
  }

  /** Whoever calls it has made sure that the version is a draft, that its cases are met, and of the second person. */
  async markPublished(tx: Tx, id: string, alone: boolean): Promise<void> {
    const by = { publishedBy: currentCaller().userId, publishedAt: this.clock.now(), publishedAlone: alone };
    await tx.update(RuleSetVersion, { id }, { status: 'published', ...by });
  }

  async markWithdrawn(tx: Tx, id: string, withdrawnReason: string): Promise<void> {
    await tx.update(RuleSetVersion, { id }, { status: 'withdrawn', withdrawnAt: this.clock.now(), withdrawnReason });
  }

  private insert(tx: Tx, ruleSetId: string, number: number, { text, ...input }: RuleSetVersionInput): Promise<string> {
    const sourceHash = createHash('sha256').update(text).digest('hex');
    const draftedBy = currentCaller().userId;
    return tx.insert(RuleSetVersion, { ...input, ruleSetId, number, sourceText: text, sourceHash, draftedBy });
  }
}

function readOut(view: StoredVersion): RuleSetVersionView {
  const { code, number, text, goldenCases } = view;
  const rows = readRuleTable(text, code).rows.map(({ rule }) => rule);
  const effectiveFrom = view.effectiveFrom as LocalDate;
  const effectiveUntil = (view.effectiveUntil as LocalDate | null) ?? undefined;
  const inForce = rulesInForce([{ code, number, rules: rows, effectiveFrom, effectiveUntil }]);
  const failures = failuresOf(goldenCases, inForce);
  return {
    ...view,
    goldenFailures: failures.map(({ place: [first], ...failure }) => ({ case: first, ...failure })),
    rules: inForce.map((rule) => ruleView(cardOf(rule, effectiveFrom))),
  };
}
