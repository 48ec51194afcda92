import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { JsonText } from '../../../platform/http/answer.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { BannerView } from './banner.dto.js';
import { banners } from './banners.policy.js';
import { BannersService } from './banners.service.js';

@Controller('banners')
export class BannersController {
  constructor(private readonly service: BannersService) {}

  /** What everybody should see at once: silence of the worker, dead letters, late reminders, a clock that jumped. */
  @Allow(banners.read)
  @ShowsPageOf(BannerView)
  @Get()
  async list(): Promise<JsonText> {
    return JsonText.list(JSON.stringify(await this.service.list()), null);
  }
}
