import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { NoticeImportAnswer, NoticeImportInput } from './notice-import.dto.js';
import { NoticeImportService } from './notice-import.service.js';
import { noticeImports } from './notice-imports.policy.js';

@Controller('notices/import')
export class NoticeImportsController {
  constructor(private readonly service: NoticeImportService) {}

  /** 200, since it answers about many records and creates no single one. */
  @Allow(noticeImports.run)
  @HttpCode(200)
  @Post()
  import(@Body() input: NoticeImportInput): Promise<NoticeImportAnswer> {
    return this.service.import(input);
  }
}
