import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import { rulesInForce } from '../../../law/own-rules/published-rules.js';
import type { PublishedVersion } from '../../../law/own-rules/published-rules.js';
import { readRuleTable } from '../../../law/own-rules/rule-table.js';
import type { DeadlineRule } from '../../../law/rulebook/rule.js';
import type { Tx } from '../../../platform/db/tx.js';
import { publishedMark, publishedVersions } from './firm-rules.queries.js';

interface VersionRow {
  code: string;
  number: number;
  sourceText: string;
  effectiveFrom: LocalDate;
  effectiveUntil: LocalDate | null;
}

interface Published {
  mark: string;
  versions: readonly PublishedVersion[];
  rules: readonly DeadlineRule[];
}

/** Firms whose rules are kept read; the one not asked for longest is read again when it comes back. */
const KEPT_FIRMS = 200;

/** The rules a firm has published beside those of the book. */
@Injectable()
export class FirmRulesService {
  private readonly kept = new Map<string, Published>();

  /** For `deadlinesFor`: each wording with the days it is in force. One small statement while nothing was published since. */
  async publishedFor(tx: Tx): Promise<readonly DeadlineRule[]> {
    return (await this.published(tx)).rules;
  }

  /** Version by version in the order of publication, for asking what another one would change. */
  async versionsFor(tx: Tx): Promise<readonly PublishedVersion[]> {
    return (await this.published(tx)).versions;
  }

  private async published(tx: Tx): Promise<Published> {
    const [row] = await tx.rows<{ mark: string | null }>(publishedMark);
    if (!row?.mark) return NONE;
    const known = this.kept.get(tx.firmId);
    const published = known?.mark === row.mark ? known : await this.read(tx, row.mark);
    this.kept.delete(tx.firmId);
    this.kept.set(tx.firmId, published);
    if (this.kept.size > KEPT_FIRMS) this.kept.delete(this.kept.keys().next().value as string);
    return published;
  }

  private async read(tx: Tx, mark: string): Promise<Published> {
    const rows = await tx.rows<VersionRow>(publishedVersions);
    const versions = rows.map(asVersion);
    return { mark, versions, rules: rulesInForce(versions) };
  }
}

const NONE: Published = { mark: '', versions: [], rules: [] };

/** The table was checked when it was drafted, so its problems are not asked for again. */
function asVersion({ code, number, sourceText, effectiveFrom, effectiveUntil }: VersionRow): PublishedVersion {
  const rules = readRuleTable(sourceText, code).rows.map(({ rule }) => rule);
  return { code, number, rules, effectiveFrom, ...(effectiveUntil && { effectiveUntil }) };
}
