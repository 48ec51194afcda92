import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import type { Language } from '../../../platform/http/language.js';
import { paperLanguage } from '../../../platform/pdf/paper-words.js';
import { printed } from '../../../platform/pdf/paper.js';
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
    return daySheetCsv(await this.read(day), currentCaller().language as Language);
  }

  async pdf(day: string): Promise<Buffer> {
    const sheet = await this.read(day);
    const { name, language } = currentCaller();
    return printed(daySheetPaper(sheet, { name, at: this.clock.now(), language: paperLanguage(language) }));
  }

  private async read(day: string): Promise<DaySheetView> {
    return JSON.parse((await this.view(day)).text) as DaySheetView;
  }
}
