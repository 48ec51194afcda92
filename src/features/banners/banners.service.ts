import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/db.js';
import { SKEW_BEAT, SKEW_MS } from '../../platform/queue/clock-watch.js';
import type { BannerView } from './banner.dto.js';
import { brokenReminders, LIFE } from './banners.queries.js';

/** A piece of work that has not been finished for this long does not run. */
const SILENT_MS = 120_000;

/** What its silence means, and what to do meanwhile. The sweep must beat; others are judged once they have. */
const WORK: Record<string, string> = {
  'reminders-sweep': 'No reminders are going out',
  digest: 'No daily digest is being made',
};

interface Life {
  now: Date;
  beats: { name: string; at: string; detail: string | null }[];
  hold: { since: string; until: string } | null;
}

interface Broken {
  dead: number;
  deadSince: Date | null;
  late: number;
  lateSince: Date | null;
}

/** Silence raises a hand: the process that answers people tells what the one that sends cannot. */
@Injectable()
export class BannersService {
  private readonly startedAt: Date;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    this.startedAt = clock.now();
  }

  async list(): Promise<BannerView[]> {
    const now = [this.clock.inSql()];
    const [[life], [broken]] = await Promise.all([
      this.db.platform<Life>('signs-of-life', LIFE, now),
      this.db.rows<Broken>(brokenReminders, now),
    ]);
    return [...(life ? this.ofLife(life) : []), ...(broken ? ofReminders(broken) : [])];
  }

  private ofLife({ now, beats, hold }: Life): BannerView[] {
    const shown: BannerView[] = [];
    for (const [name, consequence] of Object.entries(WORK)) {
      const beat = beats.find((each) => each.name === name);
      // One that never beat counts from when this process began to answer.
      const since = beat ? new Date(beat.at) : name === 'reminders-sweep' ? this.startedAt : now;
      if (now.getTime() - since.getTime() > SILENT_MS) shown.push(silent(consequence, beat ? since : null));
    }
    if (hold) shown.push(jumped(hold));
    const skewed = beats.find(({ name, at }) => name === SKEW_BEAT && now.getTime() - Date.parse(at) < SILENT_MS);
    const own = this.clock.now().getTime() - now.getTime();
    const skew = skewed?.detail ?? (Math.abs(own) > SKEW_MS ? `${(own / 1000).toFixed(1)} s` : undefined);
    if (skew) shown.push(apart(skew));
    return shown;
  }
}

const silent = (consequence: string, since: Date | null): BannerView => ({
  kind: 'no-heartbeat',
  since: since?.toISOString() ?? null,
  message:
    `${consequence}: the worker has not finished its work for more than two minutes. ` +
    'Ask whoever runs the server to start it; until then work from the list of deadlines, not from reminders.',
  look: '/deadlines',
});

const jumped = ({ since, until }: { since: string; until: string }): BannerView => ({
  kind: 'clock-jump',
  since: new Date(since).toISOString(),
  message:
    'The clock of the server jumped forward. Reminders that became due only by that are held until ' +
    `${new Date(until).toISOString()} and then go out. Ask whoever runs the server to set the clock right before then.`,
  look: null,
});

const apart = (skew: string): BannerView => ({
  kind: 'clock-skew',
  since: null,
  message:
    `The clocks of the application and of the database are ${skew.replace(/^-/, '')} apart, so times shown may be wrong. ` +
    'Ask whoever runs the server to synchronise both.',
  look: null,
});

function ofReminders({ dead, deadSince, late, lateSince }: Broken): BannerView[] {
  const shown: BannerView[] = [];
  if (dead > 0) {
    shown.push({
      kind: 'dead-letters',
      since: deadSince?.toISOString() ?? null,
      message:
        `${dead} ${dead === 1 ? 'reminder' : 'reminders'} could not be delivered. Tell the recipients yourself, ` +
        'correct their addresses, and acknowledge the deadlines: that ends this message.',
      look: '/reminders?state=dead',
    });
  }
  if (late > 0) {
    shown.push({
      kind: 'unfinished-reminders',
      since: lateSince?.toISOString() ?? null,
      message:
        `${late} ${late === 1 ? 'reminder is' : 'reminders are'} more than an hour late and not sent yet. ` +
        'Look at what is due yourself today, and ask whoever runs the server why mail does not go out.',
      look: '/reminders/unfinished',
    });
  }
  return shown;
}
