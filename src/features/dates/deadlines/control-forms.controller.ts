import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { Allow } from '../../../platform/auth/rights.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { attachment } from '../../../platform/storage/content-disposition.js';
import { controlForms } from './control-forms.policy.js';
import { ControlFormsService } from './control-forms.service.js';

@Controller('deadlines')
export class ControlFormsController {
  constructor(private readonly service: ControlFormsService) {}

  /** The deadline on paper, with why it is that day, every day it ever was and who checked it; to be signed. */
  @Allow(controlForms.read)
  @ApiProduces('application/pdf')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  @Get(':id/control-form.pdf')
  async pdf(@IdParam() id: string): Promise<StreamableFile> {
    const disposition = attachment(`control-form-${id}.pdf`);
    return new StreamableFile(await this.service.pdf(id), { type: 'application/pdf', disposition });
  }
}
