import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import { CCF_ZONE } from '../../../law/channel.js';
import { cardOf } from '../../../law/rule-card.js';
import type { RuleCard } from '../../../law/rule-card.js';
import { RULEBOOK } from '../../../law/rulebook/rulebook.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import type { Language } from '../../../platform/http/language.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import { FirmRulesService } from './firm-rules.service.js';
import { wordsFor } from '../../../words/speakers.js';
import { ruleView } from './rule-view.js';
import type { RuleQuery, RuleWordings } from './rule-set.dto.js';

/** Every wording of every rule a date can come from: those of the book, and those the firm has published. */
@Injectable()
export class RulesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly firmRules: FirmRulesService,
  ) {}

  async list(query: RuleQuery, language: Language): Promise<JsonText> {
    const scope = { firmId: currentCaller().firmId, list: 'rules', query };
    const after = this.cursors.decode(query.cursor, scope);
    const found = (await this.cards())
      .filter((card) => fits(card, query, language))
      .map((card) => ({ card, key: keyOf(card) }))
      .filter(({ key }) => !after || key > String(after[0]))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    const next = last && found.length > shown.length ? this.cursors.encode([last.key], scope) : null;
    return JsonText.list(JSON.stringify(shown.map(({ card }) => ruleView(card))), next);
  }

  /** @throws Problem 404 for an id that no wording has */
  async wordings(id: string): Promise<RuleWordings> {
    const wordings = (await this.cards()).filter((card) => card.id === id);
    const [first] = wordings;
    if (!first) throw Problem.notFound();
    return { id, ruleSet: first.ruleSet, wordings: wordings.map(ruleView) };
  }

  /** Those of the book, then the firm's own; citations as of the day given, or of today. */
  async cards(on: LocalDate = this.clock.today(CCF_ZONE)): Promise<RuleCard[]> {
    const own = await this.db.read((tx) => this.firmRules.publishedFor(tx));
    return [...RULEBOOK, ...own].map((rule) => cardOf(rule, on));
  }
}

/** Oldest wording of an id first; the days tell apart what a later version has cut in two. */
function keyOf({ id, version, inForceFrom }: RuleCard): string {
  return [id, inForceFrom ?? '', version].join(' ');
}

function fits(card: RuleCard, { ruleSet, trigger, owedBy, sureness, q }: RuleQuery, language: Language): boolean {
  if (ruleSet !== undefined && card.ruleSet !== ruleSet) return false;
  if (owedBy !== undefined && card.owedBy !== owedBy) return false;
  if (sureness !== undefined && card.sureness !== sureness) return false;
  if (trigger !== undefined && ![card.trigger, ...card.fallbacks].some(({ name }) => name === trigger)) return false;
  return q === undefined || hasWords(card, q, language);
}

function hasWords({ id, title, duty, citation, notes }: RuleCard, asked: string, language: Language): boolean {
  const texts = [title, duty, citation, notes ?? ''].map((wording) => wordsFor(language, wording));
  const words = [id, ...texts].join(' ').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
