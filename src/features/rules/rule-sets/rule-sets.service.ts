import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import type { PublishedVersion } from '../../../law/own-rules/published-rules.js';
import type { RuleCard } from '../../../law/rule-card.js';
import { RULE_SETS, type RuleSetId } from '../../../law/rulebook/rule.js';
import { RULE_SET_AUTHORITIES, isBuiltIn } from '../../../law/rulebook/rule-set-titles.js';
import { RULEBOOK } from '../../../law/rulebook/rulebook.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { message, said } from '../../../words/message.js';
import { FirmRulesService } from './firm-rules.service.js';
import type { RuleSetSummary, RuleSetView } from './rule-set.dto.js';
import { ownRuleSet, ownRuleSets } from './rule-sets.queries.js';
import { ruleView } from './rule-view.js';
import { RulesService } from './rules.service.js';

@Injectable()
export class RuleSetsService {
  constructor(
    private readonly db: Db,
    private readonly rules: RulesService,
    private readonly firmRules: FirmRulesService,
  ) {}

  /** Those of the book in its order, then the firm's own by code. Few enough for one page. */
  async list(): Promise<JsonText> {
    const [own, versions] = await this.db.read((tx) =>
      Promise.all([tx.rows<{ code: string; title: string }>(ownRuleSets), this.firmRules.versionsFor(tx)]),
    );
    const summaries = [...builtIn(), ...own.map((set) => ownSummary(set, versions))];
    return JsonText.list(JSON.stringify(summaries), null);
  }

  /**
   * @param on only the wordings in force that day, cited as they stood then
   * @throws Problem 404 for a code that is neither in the book nor the firm's
   */
  async view(code: string, on?: LocalDate): Promise<RuleSetView> {
    const cards = (await this.rules.cards(on)).filter((card) => card.ruleSet === code);
    const rules = (on ? cards.filter((card) => isInForceOn(card, on)) : cards).map(ruleView);
    if (isBuiltIn(code)) return { code, ...named(code), origin: 'built-in', versions: [], rules };
    const [own] = await this.db.rows<Pick<RuleSetView, 'code' | 'title' | 'versions'>>(ownRuleSet, [code]);
    if (!own) throw Problem.notFound();
    return { ...own, authority: null, origin: 'own', rules };
  }
}

function builtIn(): RuleSetSummary[] {
  return RULE_SETS.map((code) => ({
    code,
    ...named(code),
    origin: 'built-in',
    rules: new Set(RULEBOOK.filter(({ ruleSet }) => ruleSet === code).map(({ id }) => id)).size,
  }));
}

/** What a rule set of the book is called, and who made its texts. */
function named(code: RuleSetId): Pick<RuleSetView, 'title' | 'authority'> {
  return { title: said(message(`law.rule-set.${code}`)), authority: said(message(RULE_SET_AUTHORITIES[code])) };
}

function ownSummary(set: { code: string; title: string }, versions: readonly PublishedVersion[]): RuleSetSummary {
  const ids = versions.filter(({ code }) => code === set.code).flatMap(({ rules }) => rules.map(({ id }) => id));
  return { ...set, authority: null, origin: 'own', rules: new Set(ids).size };
}

function isInForceOn({ inForceFrom, inForceUntil }: RuleCard, on: LocalDate): boolean {
  return (inForceFrom === null || on >= inForceFrom) && (inForceUntil === null || on <= inForceUntil);
}
