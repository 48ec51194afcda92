import { inEnglish } from '../../test/support/in-english.js';
import { WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import type { DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import type { FactName } from './fact.js';
import {
  factOfEvent,
  mayLieAhead,
  PROCEEDING_EVENT_KINDS,
  PROCEEDING_FACTS,
  type ProceedingEventKind,
} from './proceeding-event.js';
import { flawsOfTerms, PROCEEDING_KINDS, usualRuleSets, type ProceedingKind } from './proceeding-kind.js';
import { questionOfProceeding } from './question.js';

type Events = [event: ProceedingEventKind, on: LocalDate][];

/** "RULE date" of what is still owed after these events, under the usual rules of such a proceeding in Germany. */
function owed(kind: ProceedingKind, events: Events, more: Partial<DeadlineQuestion> = {}) {
  const facts = events.flatMap(([event, on]) => {
    const name = factOfEvent(event, kind);
    return name ? [{ name, on, confidence: 'stated' as const }] : [];
  });
  const terms = { kind, ruleSets: usualRuleSets(kind, 'DE'), countFrom: {}, values: {}, ...more };
  return deadlinesFor(questionOfProceeding(terms, facts, WEEKENDS_ONLY))
    .filter(({ metOn, endedOn }) => !metOn && !endedOn)
    .map(({ ruleId, dueOn, owedSince }) => `${ruleId} ${dueOn ?? `since ${owedSince}`}`);
}

const arrest = ['provisional-arrest', '2026-01-15'] as Events[number];
const told = ['consent-told', '2026-01-20'] as Events[number];
const orderTold = ['order-told', '2026-03-02'] as Events[number];
const inBritain = { ruleSets: ['uk-extradition'] };
const fortyFive = { ruleSets: ['bilateral'], values: { BILAT_PROV: { n: 45, unit: 'day' as const } } };

const ROWS: [why: string, kind: ProceedingKind, events: Events, more: Partial<DeadlineQuestion>, owed: string][] = [
  [
    'E17: the day of arrest does not count',
    'extradition',
    [arrest, told],
    {},
    'ECE_PROV_18 2026-02-02, ECE_PROV_40 2026-02-24',
  ],
  [
    'E17: it counts',
    'extradition',
    [arrest, told],
    { countFrom: { ece: 'same-day' } },
    'ECE_PROV_18 2026-02-01, ECE_PROV_40 2026-02-23',
  ],
  [
    'the bare request stops nothing',
    'extradition',
    [arrest, told, ['request-received', '2026-01-20']],
    {},
    'ECE_PROV_18 2026-02-02, ECE_PROV_40 2026-02-24',
  ],
  ['its papers do', 'extradition', [arrest, told, ['papers-received', '2026-01-20']], {}, ''],
  ['so does a release', 'extradition', [arrest, ['release', '2026-01-20']], {}, ''],
  [
    'on bail the arrest goes on',
    'extradition',
    [arrest, ['bail-granted', '2026-01-20']],
    fortyFive,
    'BILAT_PROV 2026-03-01',
  ],
  [
    'without the length of the treaty no date',
    'extradition',
    [arrest],
    { ruleSets: ['bilateral'] },
    'BILAT_PROV since 2026-01-15',
  ],
  [
    'arrested again after a release',
    'extradition',
    [
      ['release', '2026-01-20'],
      ['arrest', '2026-03-02'],
    ],
    {},
    'ECE_PROV_18 2026-03-20, ECE_PROV_40 2026-04-11, ECE3_CONSENT_10 2026-03-12',
  ],
  [
    'an appeal of the other side keeps no time of ours',
    'extradition',
    [orderTold, ['opposing-appeal-filed', '2026-03-03']],
    inBritain,
    'UK_APPEAL_P2 2026-03-15',
  ],
  ['our own does', 'extradition', [orderTold, ['appeal-filed', '2026-03-03']], inBritain, ''],
  [
    'EAW: decided, to be carried out',
    'extradition',
    [arrest, ['extradition-granted', '2026-03-01'], ['final-decision', '2026-03-05']],
    { ruleSets: ['eaw'] },
    'EAW_SURRENDER 2026-03-15',
  ],
  ['a SIS request is no letter to a bank', 'sis', [['request-received', '2026-01-31']], {}, 'SIS_ACCESS 2026-02-28'],
  ['and the other way round', 'data-protection', [['request-received', '2026-01-15']], {}, 'GDPR_KYC 2026-02-15'],
  [
    'FOIA: 20 working days',
    'data-protection',
    [['request-received', '2026-06-01']],
    { ruleSets: ['us'] },
    'US_FOIA 2026-06-29',
  ],
  ['no rule set, no clock', 'extradition', [arrest], { ruleSets: [] }, ''],
];

describe('events of a proceeding set its clocks', () => {
  it.each(ROWS)('%s', (_why, kind, events, more, expected) => {
    expect(owed(kind, events, more).join(', ')).toBe(expected);
  });

  it('reach every fact a rule about proceedings looks at', () => {
    const set = PROCEEDING_EVENT_KINDS.flatMap((event) => PROCEEDING_KINDS.map((kind) => factOfEvent(event, kind)));
    expect(PROCEEDING_FACTS.filter((name: FactName) => !set.includes(name))).toEqual([]);
    expect(PROCEEDING_FACTS).toContain('arrestedOn');
  });

  it('have happened, but for a hearing', () => {
    expect(PROCEEDING_EVENT_KINDS.filter(mayLieAhead)).toEqual(['hearing']);
  });
});

describe('the rule sets of a proceeding', () => {
  it.each<[ProceedingKind, string | undefined, string[]]>([
    ['extradition', 'DE', ['ece']],
    ['extradition', 'KR', ['ece']],
    ['extradition', 'GB', ['uk-extradition']],
    ['extradition', 'US', ['bilateral']],
    ['extradition', undefined, []],
    ['asylum', 'FR', ['asylum']],
    ['ecthr', undefined, ['echr']],
    ['un-body', undefined, ['un']],
    ['data-protection', 'FR', ['data-protection']],
    ['data-protection', 'US', ['us']],
    ['immigration', 'US', ['us']],
    ['immigration', 'FR', []],
    ['sis', 'PL', ['data-protection']],
    ['source-criminal-case', 'KZ', []],
    ['other', 'FR', []],
  ])('%s in %s: %o when nobody says otherwise', (kind, country, expected) => {
    expect(usualRuleSets(kind, country)).toEqual(expected);
  });

  const days = { n: 45, unit: 'day' };
  it.each<[string, Parameters<typeof flawsOfTerms>[0], string[]]>([
    ['nothing', { ruleSets: [], countFrom: {}, values: {} }, []],
    [
      'what its rules hear',
      { ruleSets: ['bilateral'], countFrom: { bilateral: 'same-day' }, values: { BILAT_PROV: days } },
      [],
    ],
    ['a rule set of requests', { ruleSets: ['ece', 'ccf-statute'], countFrom: {}, values: {} }, ['/ruleSets/1']],
    ['a switch no text leaves', { ruleSets: ['eaw'], countFrom: { eaw: 'same-day' }, values: {} }, ['/countFrom/eaw']],
    ['one of another treaty', { ruleSets: ['eaw'], countFrom: { ece: 'same-day' }, values: {} }, ['/countFrom/ece']],
    ['a switch to nowhere', { ruleSets: ['ece'], countFrom: { ece: 'noon' }, values: {} }, ['/countFrom/ece']],
    ['a fixed length', { ruleSets: ['ece'], countFrom: {}, values: { ECE_PROV_18: days } }, ['/values/ECE_PROV_18']],
    ...[null, 45, {}, { n: 45 }, { n: '45', unit: 'day' }, { n: 0, unit: 'day' }, { n: 5, unit: 'hour' }].map(
      (length): [string, Parameters<typeof flawsOfTerms>[0], string[]] => [
        `a length of ${JSON.stringify(length)}`,
        { ruleSets: ['bilateral'], countFrom: {}, values: { BILAT_PROV: length } },
        ['/values/BILAT_PROV'],
      ],
    ),
    [
      'a length and more',
      { ruleSets: ['asylum'], countFrom: {}, values: { ASYLUM_APPEAL: { ...days, from: 'today' } } },
      ['/values/ASYLUM_APPEAL'],
    ],
  ])('terms with %s', (_what, terms, pointers) => {
    expect(flawsOfTerms(terms).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('may be a firm’s own, and its rules may leave a length open', () => {
    const own = { ...ownRule, ruleSet: 'house-treaty', id: 'HOUSE_1', length: 'per-file' as const };
    const terms = { ruleSets: ['house-treaty'], countFrom: {}, values: { HOUSE_1: days } };
    expect(flawsOfTerms(terms, [own])).toEqual([]);
    expect(flawsOfTerms(terms, [{ ...own, subject: 'notice' }])).toHaveLength(2);
    expect(inEnglish(flawsOfTerms(terms)[1]?.message)).toBe(
      '“HOUSE_1” is not one of the rules of the chosen rule sets that leave their length open; leave it out, since there are none here.',
    );
  });
});

const ownRule = {
  subject: 'proceeding',
  title: 'Answer under the house treaty',
  duty: 'answer',
  source: { instrument: 'own', article: 'Treaty, Art. 1' },
  force: 'statutory',
  trigger: 'arrestedOn',
  direction: 'after',
  countFrom: 'next-day',
  roll: 'none',
  owedBy: 'state',
  inForce: { sureness: 'stated' },
  hard: 'M',
  extendable: 'no-rule',
  sureness: 'verified',
  metBy: [],
  endedBy: [],
} as const;
