import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { currentCaller } from '../../../platform/call.js';
import { SKEW_BEAT, SKEW_MS } from '../../../platform/queue/clock-watch.js';
import { message, said } from '../../../words/message.js';
import type { BannerView } from './banner.dto.js';
import { brokenReminders, LIFE } from './banners.queries.js';
import type { Life } from './banners.queries.js';

/** A piece of work that has not been finished for this long does not run. */
const SILENT_MS = 120_000;

/** The sweep must beat; others are judged once they have. */
const WORK = ['reminders-sweep', 'digest'] as const;

interface Broken {
  dead: number;
  deadSince: Date | null;
  late: number;
  lateSince: Date | null;
  unappliedSince: Date | null;
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
    for (const work of WORK) {
      const beat = beats.find(({ name }) => name === work);
      // One that never beat counts from when this process began to answer.
      const since = beat ? new Date(beat.at) : work === 'reminders-sweep' ? this.startedAt : now;
      if (now.getTime() - since.getTime() > SILENT_MS) shown.push(silent(work, beat ? since : null));
    }
    if (hold) shown.push(jumped(hold, currentCaller().zone));
    const skewed = beats.find(({ name, at }) => name === SKEW_BEAT && now.getTime() - Date.parse(at) < SILENT_MS);
    const own = this.clock.now().getTime() - now.getTime();
    const seconds = skewed?.detail ? Number.parseFloat(skewed.detail) : own / 1000;
    if (skewed?.detail || Math.abs(own) > SKEW_MS) shown.push(apart(Math.abs(Math.round(seconds * 10) / 10)));
    return shown;
  }
}

const SILENCE = {
  'reminders-sweep': message('banners.no-heartbeat.reminders'),
  digest: message('banners.no-heartbeat.digest'),
};

const silent = (work: (typeof WORK)[number], since: Date | null): BannerView => ({
  code: 'no-heartbeat',
  params: { work },
  since: since?.toISOString() ?? null,
  text: said(SILENCE[work]),
  look: '/deadlines',
});

function jumped({ since, until }: { since: string; until: string }, zone: string): BannerView {
  const at = new Date(until).toISOString();
  return {
    code: 'clock-jump',
    params: { until: at },
    since: new Date(since).toISOString(),
    text: said(message('banners.clock-jump', { until: { at, zone } })),
    look: null,
  };
}

const apart = (seconds: number): BannerView => ({
  code: 'clock-skew',
  params: { seconds },
  since: null,
  text: said(message('banners.clock-skew', { seconds })),
  look: null,
});

function ofReminders({ dead, deadSince, late, lateSince, unappliedSince }: Broken): BannerView[] {
  const shown: BannerView[] = [];
  if (dead > 0) {
    shown.push({
      code: 'dead-letters',
      params: { count: dead },
      since: deadSince?.toISOString() ?? null,
      text: said(message('banners.dead-letters', { count: dead })),
      look: '/reminders?state=dead',
    });
  }
  if (late > 0) {
    shown.push({
      code: 'unfinished-reminders',
      params: { count: late },
      since: lateSince?.toISOString() ?? null,
      text: said(message('banners.unfinished-reminders', { count: late })),
      look: '/reminders/unfinished',
    });
  }
  if (unappliedSince) {
    const since = unappliedSince.toISOString();
    const text = said(message('banners.unapplied-plan'));
    shown.push({ code: 'unapplied-plan', params: {}, since, text, look: '/reminder-plans' });
  }
  return shown;
}
