import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { AcceptsFiles } from '../../../platform/http/media-type.js';
import { Uploaded } from '../../../platform/http/upload.js';
import type { Upload } from '../../../platform/http/upload.js';
import { LetterFile, LetterPlaceQuery, LetterPlacesView, LetterReadingView } from './letter-reading.dto.js';
import { letterReadings } from './letter-readings.policy.js';
import { LetterReadingsService } from './letter-readings.service.js';

@Controller()
export class LetterReadingsController {
  constructor(private readonly service: LetterReadingsService) {}

  /** What a mail says: date, sender, subject, words, attachments, and the files its references name. Keeps nothing. */
  @Allow(letterReadings.write)
  @AcceptsFiles()
  @HttpCode(200)
  @Post('letter-readings')
  read(@Body() _file: LetterFile, @Uploaded() upload: Upload): Promise<LetterReadingView> {
    return this.service.read(upload);
  }

  /** The case files and requests a letter may belong to, the surest first. */
  @Allow(letterReadings.read)
  @Get('letter-places')
  async find(@Query() { text }: LetterPlaceQuery): Promise<LetterPlacesView> {
    return { data: await this.service.find(text) };
  }
}
