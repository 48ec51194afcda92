import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import type { Language } from '../../../words/language.js';
import { paperLanguage, printed } from '../../../platform/pdf/paper.js';
import { rendered } from '../../../words/rendered.js';
import type { DaySheetView } from './day-sheet.dto.js';
import { daySheetCsv } from './day-sheet-csv.js';
import { daySheetPaper } from './day-sheet-paper.js';
import { daySheet } from './day-sheets.queries.js';

@Injectable()
export class DaySheetsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  view(day: string): Promise<JsonText> {
    return this.db.view(daySheet, [day, this.clock.inSql()]);
  }

  async csv(day: string): Promise<string> {
    const language = currentCaller().language as Language;
    return daySheetCsv(await this.read(day, language), language);
  }

  async pdf(day: string): Promise<Buffer> {
    const { name, ...caller } = currentCaller();
    const language = paperLanguage(caller.language);
    const sheet = await this.read(day, language);
    return printed(daySheetPaper(sheet, { name, at: this.clock.now(), language }));
  }

  private async read(day: string, language: Language): Promise<DaySheetView> {
    return JSON.parse(rendered((await this.view(day)).text, language)) as DaySheetView;
  }
}
