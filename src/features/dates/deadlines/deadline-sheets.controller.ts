import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { DeadlineSheetView } from './deadline-sheet.dto.js';
import { deadlineSheets } from './deadline-sheets.policy.js';
import { DeadlineSheetsService } from './deadline-sheets.service.js';

@Controller('deadlines/:id/sheet')
export class DeadlineSheetsController {
  constructor(private readonly service: DeadlineSheetsService) {}

  /** The deadline, why it is that day, every date it ever had, who checked it, and what waits for a decision. */
  @Allow(deadlineSheets.read)
  @Shows(DeadlineSheetView)
  @Get()
  sheet(@IdParam() id: string): Promise<JsonText> {
    return this.service.sheet(id);
  }
}
