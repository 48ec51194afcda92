import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { PlanPreviewInput, PlanPreviewView, ReminderPlanInput, ReminderPlanView } from './reminder-plan.dto.js';
import { reminderPlans } from './reminder-plans.policy.js';
import { ReminderPlansService } from './reminder-plans.service.js';

@Controller('reminder-plans')
export class ReminderPlansController {
  constructor(private readonly service: ReminderPlansService) {}

  @Allow(reminderPlans.read)
  @Shows(ReminderPlanView)
  @Get()
  view(): Promise<JsonText> {
    return this.service.view();
  }

  @Allow(reminderPlans.write)
  @Shows(ReminderPlanView)
  @Put()
  replace(@IfMatch() version: number, @Body() plan: ReminderPlanInput): Promise<JsonText> {
    return this.service.replace(version, plan);
  }

  /** Who would be told, when and how, of a deadline that is not saved yet. Saves nothing. */
  @Allow(reminderPlans.read)
  @Shows(PlanPreviewView)
  @HttpCode(200)
  @Post('preview')
  preview(@Body() input: PlanPreviewInput): Promise<JsonText> {
    return this.service.preview(input);
  }
}
