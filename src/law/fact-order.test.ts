import { inEnglish } from '../../test/support/in-english.js';
import { addDays } from './calendar.js';
import { refuseChannel, warnOfChannel } from './channel.js';
import { FACT_NAMES, type Fact, type FactName } from './fact.js';
import { contradictions } from './fact-order.js';

const on = (name: FactName, day: `${number}-${number}-${number}`): Fact => ({ name, on: day, confidence: 'stated' });

it.each<[string, Fact[], string[]]>([
  [
    'an admission before receipt',
    [on('ccfReceivedOn', '2026-03-15'), on('declaredAdmissibleOn', '2026-03-14')],
    ['ccfReceivedOn declaredAdmissibleOn'],
  ],
  [
    'a decision before admission',
    [on('declaredAdmissibleOn', '2026-03-15'), on('decidedOn', '2026-03-01')],
    ['declaredAdmissibleOn decidedOn'],
  ],
  [
    'receipt before sending',
    [on('submittedOn', '2026-03-15'), on('ccfReceivedOn', '2026-03-14')],
    ['submittedOn ccfReceivedOn'],
  ],
  ['the same day is no contradiction', [on('submittedOn', '2026-03-15'), on('ccfReceivedOn', '2026-03-15')], []],
  [
    'in order',
    [on('submittedOn', '2026-03-15'), on('ccfReceivedOn', '2026-03-16'), on('declaredAdmissibleOn', '2026-04-01')],
    [],
  ],
  [
    'a letter may be dated after what it reports',
    [on('admissibilityLetterOn', '2026-02-12'), on('declaredAdmissibleOn', '2026-01-12')],
    [],
  ],
  [
    'an interval in which a day fits',
    [
      { name: 'ccfReceivedOn', earliest: '2026-03-01', latest: '2026-03-31', confidence: 'stated' },
      on('declaredAdmissibleOn', '2026-03-02'),
    ],
    [],
  ],
  [
    'an interval in which none does',
    [
      { name: 'ccfReceivedOn', earliest: '2026-03-03', latest: '2026-03-31', confidence: 'stated' },
      on('declaredAdmissibleOn', '2026-03-02'),
    ],
    ['ccfReceivedOn declaredAdmissibleOn'],
  ],
  ['nothing', [], []],
])('%s', (_why, facts, found) => {
  expect(contradictions(facts).map(({ earlier, later }) => `${earlier} ${later}`)).toEqual(found);
});

it('says which two days and what to do', () => {
  const [first] = contradictions([on('ccfReceivedOn', '2026-03-15'), on('declaredAdmissibleOn', '2026-03-14')]);
  expect(inEnglish(first!.message)).toBe(
    'One of two days is wrong: the day the request was declared admissible (14 March 2026) is before the day the Commission received the request (15 March 2026). Correct the one that is.',
  );
});

describe('the channel', () => {
  it('the portal did not exist before 10:00 CET on 26 March 2026', () => {
    expect(inEnglish(refuseChannel('portal', '2026-03-26T09:59:59+01:00'))).toContain('opened at 10:00 CET');
    expect(refuseChannel('portal', '2026-03-26T10:00:00+01:00')).toBeUndefined();
  });
  it.each([
    ['email', '2026-03-26T10:00:00+01:00', true],
    ['email', '2026-03-26T09:59:59+01:00', false],
    ['post', '2026-06-01T10:00:00Z', true],
    ['portal', '2026-06-01T10:00:00Z', false],
  ] as const)('%s at %s is unusual: %s', (channel, at, unusual) => {
    expect(warnOfChannel(channel, at) !== undefined).toBe(unusual);
  });
});

/** The order of the procedure: of each pair the first is never after the second. */
const PAIRS: readonly (readonly [earlier: FactName, later: FactName])[] = [
  ['submittedOn', 'ccfReceivedOn'],
  ['submittedOn', 'declaredAdmissibleOn'],
  ['submittedOn', 'declaredInadmissibleOn'],
  ['submittedOn', 'decidedOn'],
  ['ccfReceivedOn', 'declaredAdmissibleOn'],
  ['ccfReceivedOn', 'declaredInadmissibleOn'],
  ['ccfReceivedOn', 'decidedOn'],
  ['declaredAdmissibleOn', 'ipsgAskedOn'],
  ['declaredAdmissibleOn', 'decidedOn'],
  ['declaredAdmissibleOn', 'sessionEndsOn'],
  ['sessionStartsOn', 'sessionEndsOn'],
  ['decidedOn', 'ipsgReceivedDecisionOn'],
  ['decidedOn', 'implementedOn'],
  ['decidedOn', 'notifiedOn'],
  ['decidedOn', 'ncbNotifiedOn'],
  ['ipsgReceivedDecisionOn', 'ipsgClarificationsReceivedOn'],
  ['implementedOn', 'implementationToldToCcfOn'],
  ['implementedOn', 'recipientsToldOn'],
  ['implementationToldToCcfOn', 'notifiedOn'],
  ['extensionDecidedOn', 'extensionCommunicatedOn'],
  ['provisionalAskedOn', 'provisionalDecidedOn'],
  ['provisionalDecidedOn', 'provisionalInForceOn'],
  ['recordedOn', 'retentionExpiresOn'],
  ['suspendedOn', 'suspensionEndedOn'],
  ['arrestedOn', 'consentedOn'],
  ['arrestedOn', 'surrenderedOn'],
  ['finalDecisionOn', 'finalDecisionServedOn'],
];

describe('the order of the procedure', () => {
  it.each(PAIRS)('%s is not after %s; on one day both may be', (earlier, later) => {
    expect(contradictions([on(earlier, '2026-03-02'), on(later, '2026-03-02')])).toEqual([]);
    expect(contradictions([on(earlier, '2026-03-02'), on(later, '2026-03-01')])).toEqual([
      expect.objectContaining({ earlier, later }),
    ]);
  });

  it('is no longer than this table', () => {
    const backwards = FACT_NAMES.map((name, n) => on(name, addDays('2026-01-01', n)));
    const forwards = FACT_NAMES.map((name, n) => on(name, addDays('2026-01-01', -n)));
    const found = [...contradictions(backwards), ...contradictions(forwards)];
    expect(found.map(({ earlier, later }) => `${earlier} ${later}`).toSorted()).toEqual(
      PAIRS.map((pair) => pair.join(' ')).toSorted(),
    );
  });
});
