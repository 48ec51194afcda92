import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { RuleSetDiff, RuleSetInput, RuleSetVersionInput, RuleSetVersionView } from './rule-set-version.dto.js';
import { ruleSetVersions } from './rule-set-versions.policy.js';
import { RuleSetVersionsService } from './rule-set-versions.service.js';

@Controller('rule-sets')
export class RuleSetVersionsController {
  constructor(private readonly service: RuleSetVersionsService) {}

  /** A rule set of the firm's own with its first draft. */
  @Allow(ruleSetVersions.draft)
  @Shows(RuleSetVersionView, 201)
  @Post()
  create(@Body() input: RuleSetInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(ruleSetVersions.draft)
  @Post(':code/versions')
  draft(@Param('code') code: string, @Body() input: RuleSetVersionInput): Promise<RuleSetVersionView> {
    return this.service.draft(code, input);
  }

  @Allow(ruleSetVersions.read)
  @Get(':code/versions/:id')
  view(@Param('code') code: string, @IdParam() id: string): Promise<RuleSetVersionView> {
    return this.service.view(code, id);
  }

  /** Against the version published before it. */
  @Allow(ruleSetVersions.read)
  @Get(':code/versions/:id/diff')
  diff(@Param('code') code: string, @IdParam() id: string): Promise<RuleSetDiff> {
    return this.service.diff(code, id);
  }
}
