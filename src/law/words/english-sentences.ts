/** Why a step of the arithmetic was made. */
export const PHRASES = {
  'counted-from': 'Counted from {fact}.',
  'counted-from-date-of-rule': 'Counted from the date another rule gives: {fact}.',
  'stands-in': '{Fact} stands in for {wanted}, which is not known.',
  'stands-in-not-before': '{Fact} stands in for {wanted}, which is not known and cannot be earlier.',
  'earliest-of-several': 'Counted from {fact}, the earliest on file, since the earliest discovery counts.',
  'chained-months':
    'The unknown step before is given its longest lawful time, {span}; all months are added at once, not one after another.',
  'add-span': '{count} after, the trigger day not counted.',
  'add-months': '{count} after: the same day-number.',
  'subtract-span': '{count} before.',
  'month-end': 'That month has no day {day}, so its last day.',
  'day-one-counts': 'The trigger day itself counts as day 1.',
  'weekend-kept': '{weekday}, and not moved: no rule is known that moves a date falling on a day not worked.',
  'rolled-forward': 'A day not worked; our own date moves to the next working day.',
  'given-by-paper': 'The day is stated outright: {fact}.',
  'target-before': 'Our own target: the last working day at least 14 days before.',
  'target-at-once': 'Fourteen days before would fall before the trigger, so our own target is at once.',
  'extended-to': 'Extended; the original date stays on record.',
} as const;

/** The sentences of `sentence.ts`, in the order they are said. */
export const SENTENCES = {
  verbs: { statutory: 'must', ordered: 'must', expected: 'is expected to', internal: 'means to' },
  named: 'the {name}',
  nationalBureau: 'the national bureau of {country}',
  counted: '{opening}: {reckoning} {ground}.',
  uncounted: '{opening} {ground}.',
  dated: '{party} {verb} {duty} by {due}',
  undated: '{party} {verb} {duty}; no day is set, and it has been owed since {since}, {fact}',
  'day-in-letter': '{party} {verb} {duty} by the day the letter sets, which is not entered yet',
  'length-of-treaty':
    '{party} {verb} {duty}; the time allowed from {since}, {fact}, must be entered before a date can be shown',
  given: 'the day is stated in the paper itself and is not counted',
  after: '{span} from {on}, {fact}',
  sameDay: 'the day itself, {fact}',
  startingWith: '{span} starting with {on}, {fact}',
  before: '{span} before {on}, {fact}',
  under: '({citation})',
  ourOwn: '(our own date, which no text sets)',
  counting: {
    'stands-in-not-before': 'It cannot fall earlier.',
    'earliest-of-several': 'Of the days on file the earliest counts.',
    'month-end': 'That month has no day {day}, so its last day counts.',
    'chained-months': 'Of these, {span} is the longest lawful time of the steps before it.',
    'weekend-kept': 'It falls on a {weekday} and is not moved, since no rule is known that moves it.',
    'rolled-forward': 'A day not worked moves to the next working day.',
    'target-before': 'Our own target is {out}.',
    'target-at-once': 'Our own target is {out}, that is, at once.',
  },
  keptHoliday: 'It falls on a holiday ({weekday}) and is not moved, since no rule is known that moves it.',
  standsIn: '{Wanted} is not known; {fact} stands in for it.',
  safe: 'It may fall as early as {safe}, since the day counted from is not known exactly.',
  extended: 'An extension to {expected} was communicated; the original date stays on record.',
  heldUp: 'A review by {party} is pending; it does not move the date.',
  met: 'Done on {met}.',
  ended: 'Nothing is owed since {ended}, {fact}.',
} as const;

/** Of a date no rule gave, or one a person put in the place of the rule's. */
export const BY_HAND = {
  sentence: '{title} is due on {due}; the date was entered by hand on {entered}{from}.',
  step: 'Entered by hand{from}.',
  from: ' from {source}',
  fromNothing: ', with no source named',
  fixed: 'In its place {due} was fixed by a person{why}',
  fixedStep: 'Fixed by a person{why}',
  why: ': {reason}',
} as const;

/** The length of a rule, and what stands in for its trigger, in a list of rules. */
export const CARDS = {
  longer: ', and {span} more',
  onceDecided: ', once a decision is known to be made',
  promptly: 'promptly: no day is set',
  'by-letter': 'by the day the letter sets',
  'per-file': 'a time the treaty, law or file sets',
  adjustable: '{span}, unless the file sets another time',
} as const;
