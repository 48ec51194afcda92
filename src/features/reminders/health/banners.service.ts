import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Language } from '../../../platform/http/language.js';
import { SKEW_BEAT, SKEW_MS } from '../../../platform/queue/clock-watch.js';
import type { BannerView } from './banner.dto.js';
import { BANNER_WORDS, type BannerWords } from './banner-words.js';
import { brokenReminders, LIFE } from './banners.queries.js';

/** A piece of work that has not been finished for this long does not run. */
const SILENT_MS = 120_000;

/** The sweep must beat; others are judged once they have. */
const WORK = ['reminders-sweep', 'digest'] as const;

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

  async list(language: Language): Promise<BannerView[]> {
    const words = BANNER_WORDS[language];
    const now = [this.clock.inSql()];
    const [[life], [broken]] = await Promise.all([
      this.db.platform<Life>('signs-of-life', LIFE, now),
      this.db.rows<Broken>(brokenReminders, now),
    ]);
    return [...(life ? this.ofLife(life, words) : []), ...(broken ? ofReminders(broken, words) : [])];
  }

  private ofLife({ now, beats, hold }: Life, words: BannerWords): BannerView[] {
    const shown: BannerView[] = [];
    for (const name of WORK) {
      const beat = beats.find((each) => each.name === name);
      // One that never beat counts from when this process began to answer.
      const since = beat ? new Date(beat.at) : name === 'reminders-sweep' ? this.startedAt : now;
      if (now.getTime() - since.getTime() > SILENT_MS) {
        shown.push(silent(words.silent(words.silence[name]), beat ? since : null));
      }
    }
    if (hold) shown.push(jumped(hold, words));
    const skewed = beats.find(({ name, at }) => name === SKEW_BEAT && now.getTime() - Date.parse(at) < SILENT_MS);
    const own = this.clock.now().getTime() - now.getTime();
    const skew = skewed?.detail ?? (Math.abs(own) > SKEW_MS ? `${(own / 1000).toFixed(1)} s` : undefined);
    if (skew) shown.push(apart(skew, words));
    return shown;
  }
}

const silent = (message: string, since: Date | null): BannerView => ({
  kind: 'no-heartbeat',
  since: since?.toISOString() ?? null,
  message,
  look: '/deadlines',
});

const jumped = ({ since, until }: { since: string; until: string }, words: BannerWords): BannerView => ({
  kind: 'clock-jump',
  since: new Date(since).toISOString(),
  message: words.jumped(new Date(until).toISOString()),
  look: null,
});

const apart = (skew: string, words: BannerWords): BannerView => ({
  kind: 'clock-skew',
  since: null,
  message: words.apart(skew.replace(/^-/, '')),
  look: null,
});

function ofReminders({ dead, deadSince, late, lateSince, ...rest }: Broken, words: BannerWords): BannerView[] {
  const shown: BannerView[] = [];
  if (dead > 0) {
    const since = deadSince?.toISOString() ?? null;
    shown.push({ kind: 'dead-letters', since, message: words.dead(dead), look: '/reminders?state=dead' });
  }
  if (late > 0) {
    const since = lateSince?.toISOString() ?? null;
    shown.push({ kind: 'unfinished-reminders', since, message: words.late(late), look: '/reminders/unfinished' });
  }
  if (rest.unappliedSince) {
    const since = rest.unappliedSince.toISOString();
    shown.push({ kind: 'unapplied-plan', since, message: words.unapplied, look: '/reminder-plans' });
  }
  return shown;
}
