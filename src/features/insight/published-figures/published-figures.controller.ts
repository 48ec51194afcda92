import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { PublishedFigureView } from './published-figure.dto.js';
import { publishedFigureRights } from './published-figures.policy.js';
import { publishedFigures } from './published-figures.queries.js';

@Controller('published-figures')
export class PublishedFiguresController {
  constructor(private readonly db: Db) {}

  /** What has been published, or has leaked, about the Commission and about notices; all of it, by measure and year. */
  @Allow(publishedFigureRights.read)
  @ShowsPageOf(PublishedFigureView)
  @Get()
  async list(): Promise<JsonText> {
    const [found] = await this.db.rows<{ data: string }>(publishedFigures, []);
    return JsonText.list(found?.data ?? '[]', null);
  }
}
