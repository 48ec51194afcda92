import { Controller, Get, Param, Query } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { ReadIn } from '../../../platform/http/language.js';
import type { Language } from '../../../platform/http/language.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { RuleQuery, RuleSetQuery, RuleSetSummary, RuleSetView, RuleView, RuleWordings } from './rule-set.dto.js';
import { ruleSets } from './rule-sets.policy.js';
import { RuleSetsService } from './rule-sets.service.js';
import { RulesService } from './rules.service.js';

@Controller()
export class RuleSetsController {
  constructor(
    private readonly service: RuleSetsService,
    private readonly rules: RulesService,
  ) {}

  @Allow(ruleSets.read)
  @ShowsPageOf(RuleSetSummary)
  @Get('rule-sets')
  list(): Promise<JsonText> {
    return this.service.list();
  }

  @Allow(ruleSets.read)
  @Get('rule-sets/:code')
  view(@Param('code') code: string, @Query() { on }: RuleSetQuery): Promise<RuleSetView> {
    return this.service.view(code, on as LocalDate | undefined);
  }

  /** Every wording of every rule, by id. */
  @Allow(ruleSets.read)
  @ShowsPageOf(RuleView)
  @Get('rules')
  listRules(@Query() query: RuleQuery, @ReadIn() language: Language): Promise<JsonText> {
    return this.rules.list(query, language);
  }

  @Allow(ruleSets.read)
  @Get('rules/:id')
  wordings(@Param('id') id: string): Promise<RuleWordings> {
    return this.rules.wordings(id);
  }
}
