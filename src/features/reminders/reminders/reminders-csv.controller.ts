import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { Allow } from '../../../platform/auth/rights.js';
import { attachment } from '../../../platform/storage/content-disposition.js';
import { ReminderQuery } from './reminder.dto.js';
import { reminders } from './reminders.policy.js';
import { RemindersCsvService } from './reminders-csv.service.js';

@Controller('reminders.csv')
export class RemindersCsvController {
  constructor(private readonly service: RemindersCsvService) {}

  /** The ledger for a spreadsheet, with the filters and the order of GET /reminders; all of it, whatever `limit` says. */
  @Allow(reminders.read)
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, schema: { type: 'string' } })
  @Get()
  async csv(@Query() query: ReminderQuery): Promise<StreamableFile> {
    const type = 'text/csv; charset=utf-8; header=present';
    return new StreamableFile(await this.service.stream(query), { type, disposition: attachment('reminders.csv') });
  }
}
