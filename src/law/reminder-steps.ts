/**
 * Steps of reminding that the practice adds to a firm's own plan. Only hard dates of ours have them: dates whose loss
 * costs a right, and which are the firm's to meet.
 */

/** Who can be asked to look after a deadline, beyond those whom the plan reminds anyway. */
export const ESCALATION_CIRCLES = ['deputy', 'deputy-of-owner', 'lead-lawyer', 'team', 'firm-owners'] as const;
export type EscalationCircle = (typeof ESCALATION_CIRCLES)[number];

/** One line of the escalation: at `days` before the day, `who` is reminded unless a lower `rank` of the step is. */
export interface EscalationStep {
  step: `unacknowledged-${number}`;
  days: number;
  /** Of one step, only the lowest rank in which there is anybody is reminded. */
  rank: number;
  who: EscalationCircle;
  /** People whom the plan reminds of the date anyway are passed over, so that somebody new learns of it, or are not. */
  remindedAnyway: 'passed-over' | 'included';
  onlyWhen: 'unacknowledged';
  because: string;
}

const EVERYBODY = 'On the day before, too many people is the smaller mistake.';
const NOBODY_LEFT = 'With nobody else left, the firm still hears that nobody has reacted.';

const escalation = <const Days extends number>(
  days: Days,
  rank: number,
  who: EscalationCircle,
  because: string,
  remindedAnyway: EscalationStep['remindedAnyway'] = 'passed-over',
): EscalationStep => ({
  step: `unacknowledged-${days}`,
  days,
  rank,
  who,
  remindedAnyway,
  onlyWhen: 'unacknowledged',
  because,
});

/** As long as nobody responsible has acknowledged a hard date of ours, others are asked, more of them each time. */
export const ESCALATION: readonly EscalationStep[] = [
  escalation(7, 1, 'deputy', 'The deputy is there for this; a week is enough to take the matter over.'),
  escalation(7, 2, 'deputy-of-owner', 'A date without a deputy of its own falls to whoever stands in for its owner.'),
  escalation(7, 3, 'lead-lawyer', 'The lead lawyer answers for the file.'),
  escalation(7, 4, 'firm-owners', 'Somebody always answers for the firm.'),
  escalation(7, 9, 'firm-owners', NOBODY_LEFT, 'included'),
  escalation(3, 1, 'lead-lawyer', 'The deputy has not reacted either; the lead lawyer answers for the file.'),
  escalation(3, 2, 'firm-owners', 'Somebody always answers for the firm.'),
  escalation(3, 9, 'firm-owners', NOBODY_LEFT, 'included'),
  escalation(1, 1, 'deputy', EVERYBODY),
  escalation(1, 1, 'lead-lawyer', EVERYBODY),
  escalation(1, 1, 'team', EVERYBODY),
  escalation(1, 1, 'firm-owners', EVERYBODY),
  escalation(1, 9, 'firm-owners', NOBODY_LEFT, 'included'),
];

/**
 * An escalation step that is past already when a date is entered waits, so that whoever is responsible can react first.
 */
export const ESCALATION_GRACE_HOURS = 4;

/** A further day on which those whom the plan reminds are reminded. */
export interface UnverifiedStep {
  step: `before-${number}`;
  days: number;
  who: 'whoever-the-plan-reminds';
  onlyWhen: 'unverified';
  because: string;
}

const unverified = <const Days extends number>(days: Days, because: string): UnverifiedStep => ({
  step: `before-${days}`,
  days,
  who: 'whoever-the-plan-reminds',
  onlyWhen: 'unverified',
  because,
});

/** A hard date of ours that no second person has derived may be wrong, so it is reminded of more, not less. */
export const UNVERIFIED_STEPS: readonly UnverifiedStep[] = [
  unverified(21, 'Three weeks leave time for a second person to derive the date and to find it earlier.'),
  unverified(10, 'Ten days leave time to ask for what the date depends on.'),
  unverified(5, 'Five days leave one working day at least, whatever weekend lies between.'),
  unverified(2, 'Two days before, an unverified date has to be treated as the true one.'),
];

/** A proposal would bring a date forward: owner and deputy are reminded at once, of the day proposed. */
export const URGENT_CHANGE = 'urgent-change';

/** A person was reminded of a day, and then the day moved: the correction goes out at once. */
export const DATE_CHANGED = 'date-changed';

/** Steps that say something of their own, so that no other step of the same date can say it for them. */
export const STEPS_OF_THEIR_OWN = [URGENT_CHANGE, DATE_CHANGED] as const;

/** A step that was missed is still made up for so many days before the date, and at any time after it. */
export const MADE_UP_WITHIN_DAYS = 3;

/** How a person is reminded of every step. A webhook, where the firm has one, hears of what was planned as well. */
export const PERSONAL_CHANNELS = ['email', 'inbox'] as const;
