import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { dayInZone } from '../../../law/calendar.js';
import { LAWYERS } from '../../../platform/auth/rights.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import { secondPersonSetting } from './second-person.queries.js';

/** What somebody did that another must now confirm. */
export interface FirstHand {
  /** The user who did it; null when Redress itself did, whom any person may confirm. */
  author: string | null;
  authorAt: Date;
}

interface Setting {
  zone: string;
  soleLawyer: boolean;
  lawyers: number;
}

/**
 * What one person did, another confirms: published rules, verified dates, overridden hard dates. A firm with one active
 * lawyer may let that lawyer do both, on another day in the firm's zone; the caller must record that it was so.
 */
@Injectable()
export class SecondPersonService {
  constructor(private readonly clock: Clock) {}

  /**
   * Passes when the caller may confirm it. `alone` is true when author and caller are the same: store it with the
   * record and show it.
   *
   * @throws Problem 409 second-person-needed when nobody but the author has looked at it
   */
  async require(tx: Tx, { author, authorAt }: FirstHand): Promise<{ alone: boolean }> {
    const { userId, role } = currentCaller();
    if (author !== userId) return { alone: false };
    const [setting] = await tx.rows<Setting>(secondPersonSetting);
    if (!setting?.soleLawyer) throw needed(message('firm-problems.ask-colleague'));
    if (!LAWYERS.includes(role)) throw needed(message('firm-problems.only-lawyer-confirms'));
    if (setting.lawyers !== 1) {
      throw needed(message('firm-problems.more-lawyers', { count: setting.lawyers }));
    }
    this.requireAnotherDay(authorAt, setting.zone);
    return { alone: true };
  }

  /** @throws Problem 409 state-forbids unless the firm has exactly one active owner or lawyer */
  async requireOneLawyer(tx: Tx): Promise<void> {
    const [setting] = await tx.rows<Setting>(secondPersonSetting);
    if (setting?.lawyers === 1) return;
    throw Problem.stateForbids(message('firm-problems.for-sole-lawyer', { count: setting?.lawyers ?? 0 }));
  }

  private requireAnotherDay(authorAt: Date, zone: string): void {
    const today = this.clock.today(zone);
    if (dayInZone(authorAt.toISOString(), zone) < today) return;
    throw needed(message('firm-problems.entered-today', { today, zone }));
  }
}

function needed(detail: Message): Problem {
  return Problem.conflict('second-person-needed', detail);
}
