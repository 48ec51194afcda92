import { Injectable } from '@nestjs/common';
import type { JsonText } from '../../../platform/http/answer.js';
import { ExtensionsService } from '../reviews/extensions.service.js';
import { OverridesService } from '../reviews/overrides.service.js';
import type { DeadlineSheetView } from './deadline-sheet.dto.js';
import { RecalculationsService } from '../recalculations/recalculations.service.js';
import { VerificationsService } from '../reviews/verifications.service.js';

type Papers = Pick<DeadlineSheetView, 'verifications' | 'extensions' | 'overrides' | 'proposals'>;

/** What people did about one deadline, each list as its own route answers it. */
@Injectable()
export class DeadlinePapers {
  constructor(
    private readonly verifications: VerificationsService,
    private readonly extensions: ExtensionsService,
    private readonly overrides: OverridesService,
    private readonly recalculations: RecalculationsService,
  ) {}

  async of(id: string): Promise<Papers> {
    const [verifications, extensions, overrides, proposals] = await Promise.all([
      this.verifications.list(id),
      this.extensions.list(id),
      this.overrides.list(id),
      this.recalculations.list({ deadlineId: id, state: 'open', limit: 20 }),
    ]);
    return {
      verifications: listed(verifications),
      extensions: listed(extensions),
      overrides: listed(overrides),
      proposals: listed(proposals),
    };
  }
}

const listed = <Element>({ text }: JsonText) => (JSON.parse(text) as { data: Element[] }).data;
