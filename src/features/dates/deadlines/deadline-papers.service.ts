import { Injectable } from '@nestjs/common';
import { ExtensionsService } from '../reviews/extensions.service.js';
import { OverridesService } from '../reviews/overrides.service.js';
import { RecalculationsService } from '../recalculations/recalculations.service.js';
import { VerificationsService } from '../reviews/verifications.service.js';

/** What people did about one deadline, each list as its own route answers it. */
@Injectable()
export class DeadlinePapers {
  constructor(
    private readonly verifications: VerificationsService,
    private readonly extensions: ExtensionsService,
    private readonly overrides: OverridesService,
    private readonly recalculations: RecalculationsService,
  ) {}

  /** @returns the members of the sheet, as JSON without the braces */
  async of(id: string): Promise<string> {
    const lists = await Promise.all([
      this.verifications.list(id),
      this.extensions.list(id),
      this.overrides.list(id),
      this.recalculations.list({ deadlineId: id, state: 'open', limit: 20 }),
    ]);
    const names = ['verifications', 'extensions', 'overrides', 'proposals'];
    return lists.map(({ text }, n) => `"${names[n]}":${JSON.stringify(listed(text))}`).join(',');
  }
}

const listed = (text: string) => (JSON.parse(text) as { data: unknown[] }).data;
