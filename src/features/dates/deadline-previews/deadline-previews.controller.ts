import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { PreviewAnswer, PreviewInput } from './deadline-preview.dto.js';
import { deadlinePreviews } from './deadline-previews.policy.js';
import { DeadlinePreviewsService } from './deadline-previews.service.js';

@Controller('deadlines/preview')
export class DeadlinePreviewsController {
  constructor(private readonly service: DeadlinePreviewsService) {}

  /** The dates that facts would give, each with its reasons. Nothing is stored. */
  @Allow(deadlinePreviews.ask)
  @HttpCode(200)
  @Post()
  preview(@Body() input: PreviewInput): Promise<PreviewAnswer> {
    return this.service.preview(input);
  }
}
