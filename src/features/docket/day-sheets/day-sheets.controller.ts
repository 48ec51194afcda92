import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { DayParam } from '../../../platform/http/day-param.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { attachment } from '../../../platform/storage/content-disposition.js';
import { DaySheetView } from './day-sheet.dto.js';
import { daySheets } from './day-sheets.policy.js';
import { DaySheetsService } from './day-sheets.service.js';

/** The ending of the address chooses the form, since a link or a bookmark sends no Accept header. */
@Controller('day-sheets')
export class DaySheetsController {
  constructor(private readonly service: DaySheetsService) {}

  @Allow(daySheets.read)
  @Shows(DaySheetView)
  @Get(':day')
  view(@DayParam() day: string): Promise<JsonText> {
    return this.service.view(day);
  }

  /** To be printed and signed. */
  @Allow(daySheets.read)
  @ApiProduces('application/pdf')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  @Get(':day.pdf')
  async pdf(@DayParam() day: string): Promise<StreamableFile> {
    const disposition = attachment(`day-sheet-${day}.pdf`);
    return new StreamableFile(await this.service.pdf(day), { type: 'application/pdf', disposition });
  }

  @Allow(daySheets.read)
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, schema: { type: 'string' } })
  @Get(':day.csv')
  async csv(@DayParam() day: string): Promise<StreamableFile> {
    const text = await this.service.csv(day);
    const type = 'text/csv; charset=utf-8; header=present';
    return new StreamableFile(Buffer.from(text), { type, disposition: attachment(`day-sheet-${day}.csv`) });
  }
}
