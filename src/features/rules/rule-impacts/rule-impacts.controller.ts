import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { ImpactQuestions } from './impact-questions.service.js';
import { ImpactQuestion, ImpactView } from './rule-impact.dto.js';
import { ruleImpacts } from './rule-impacts.policy.js';

@Controller('rule-sets/:code/impact')
export class RuleImpactsController {
  constructor(private readonly questions: ImpactQuestions) {}

  /** Which dates in which files publishing it would change. Nothing is stored. */
  @Allow(ruleImpacts.ask)
  @HttpCode(200)
  @Post()
  ask(@Param('code') code: string, @Body() question: ImpactQuestion): Promise<ImpactView> {
    return this.questions.answer(code, question);
  }
}
