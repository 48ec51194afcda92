import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { paperLanguage, printed } from '../../../platform/pdf/paper.js';
import { rendered } from '../../../words/rendered.js';
import { DeadlinesService } from './deadlines.service.js';
import type { ControlForm } from './control-form.dto.js';
import { controlFormPaper } from './control-form-paper.js';
import { controlForm } from './control-forms.queries.js';

@Injectable()
export class ControlFormsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly deadlines: DeadlinesService,
  ) {}

  /** @throws Problem 404 for a deadline that is unknown or not yours */
  async pdf(deadlineId: string): Promise<Buffer> {
    const { name, ...caller } = currentCaller();
    const language = paperLanguage(caller.language);
    const [read, why] = await Promise.all([this.db.view(controlForm, [deadlineId]), this.deadlines.why(deadlineId)]);
    const form = JSON.parse(rendered(read.text, language)) as ControlForm;
    return printed(controlFormPaper(form, why, { name, at: this.clock.now(), language }));
  }
}
