import { inEnglish } from '../../test/support/in-english.js';
import { cardOf } from './rule-card.js';
import { RULE_SETS } from './rulebook/rule.js';
import { en } from '../words/en/all.js';
import { isBuiltIn, RULE_SET_AUTHORITIES } from './rulebook/rule-set-titles.js';
import { RULEBOOK, ruleById } from './rulebook/rulebook.js';

const card = (id: string, on = '2026-11-22' as const) => inEnglish(cardOf(ruleById(id)!, on));

describe('the card of a rule', () => {
  it('says everything a lawyer asks of it', () => {
    expect(card('NOTIFY_DELETION')).toEqual({
      id: 'NOTIFY_DELETION',
      version: '2017-03-11',
      ruleSet: 'ccf-statute',
      subject: 'ccf-request',
      title: 'Decision notified to the applicant after implementation',
      duty: 'notify the decision to the applicant',
      citation: 'Statute of the CCF, Art. 41(3), 2025 text',
      inForceFrom: '2017-03-11',
      inForceUntil: null,
      inForceSureness: 'stated',
      trigger: {
        name: 'implementationToldToCcfOn',
        words: 'the day the implementation was reported to the Commission',
      },
      fallbacks: [
        { name: 'implementedOn', words: 'the day the decision was implemented', confidence: 'inferred' },
        {
          name: 'implementationLetterOn',
          words: 'the date of the letter reporting the implementation',
          confidence: 'inferred',
        },
        { name: 'decidedOn', words: 'the day the Commission decided, and two months more', confidence: 'assumed' },
        {
          name: 'sessionEndsOn',
          words: 'the last day of the session, and two months more, once a decision is known to be made',
          confidence: 'assumed',
        },
        {
          name: 'decisionLetterOn',
          words: 'the date of the letter carrying the Commission’s decision, and two months more',
          confidence: 'assumed',
        },
      ],
      runsFrom: [],
      n: 1,
      unit: 'month',
      length: 'one month',
      dateFact: null,
      direction: 'after',
      countFrom: 'next-day',
      roll: 'none',
      owedBy: 'ccf',
      owedByName: null,
      force: 'statutory',
      hard: 'M',
      extendable: 'no-rule',
      sureness: 'verified',
      appliesTo: ['correction', 'deletion', 'combined', 'revision'],
      metBy: [{ name: 'notifiedOn', words: 'the day the decision reached the applicant' }],
      endedBy: expect.arrayContaining([{ name: 'withdrawnOn', words: 'the day the request was withdrawn' }]),
      replaces: null,
      notes: 'So about three months after the decision in all, if every step takes its full month.',
    });
  });

  it.each([
    ['ACK', { n: null, unit: 'promptly', length: 'promptly: no day is set' }],
    ['APPLICANT_REPLY', { n: null, unit: 'by-letter', length: 'by the day the letter sets' }],
    ['BILAT_PROV', { n: null, unit: 'per-file', length: 'a time the treaty, law or file sets' }],
    ['CONDITIONAL_DECISION', { n: 1, unit: 'month', length: 'one month, unless the file sets another time' }],
    ['US_FOIA', { n: 20, unit: 'working-day', length: '20 working days' }],
  ])('%s has the length %o', (id, length) => expect(card(id)).toMatchObject(length));

  it.each([
    ['CHASE_ACCESS', { runsFrom: ['ACCESS_DECISION', 'REVISION_DECISION_ACCESS'] }],
    ['IPSG_IMPLEMENT_CLARIF', { replaces: 'IPSG_IMPLEMENT' }],
    ['UN_WGAD_60', { owedByName: 'the government' }],
    ['CHASE_ADM2', { citation: 'practice, no text' }],
    ['APPLICANT_REPLY', { dateFact: expect.objectContaining({ name: 'applicantReplyDueOn' }) }],
    ['REVISION_FILING', { notes: expect.stringContaining('discovery') }],
  ])('%s %o', (id, expected) => expect(card(id)).toMatchObject(expected));

  it.each([
    ['2017-03-11', '2020-01-01', '2017 text'],
    ['2017-03-11', '2025-11-27', '2025 text'],
    ['2017-03-11', '2010-01-01', '2017 text'],
  ] as const)('of a text in force from %s cites, on %s, the %s', (_from, on, text) => {
    expect(inEnglish(cardOf(ruleById('ADM_NOTICE')!, on)).citation).toContain(text);
  });

  it('of a wording that is over cites its own last day', () => {
    const old = {
      ...ruleById('ADM_NOTICE')!,
      inForce: { from: '2017-03-11', until: '2020-12-31', sureness: 'stated' } as const,
    };
    expect(inEnglish(cardOf(old, '2026-11-22'))).toMatchObject({
      citation: expect.stringContaining('2017 text'),
      inForceUntil: '2020-12-31',
    });
  });
});

describe('the rule sets of the book', () => {
  it('each have a title and rules, and no rule is of another', () => {
    expect(Object.keys(RULE_SET_AUTHORITIES)).toEqual([...RULE_SETS]);
    expect([...new Set(RULEBOOK.map(({ ruleSet }) => ruleSet))].toSorted()).toEqual(RULE_SETS.toSorted());
    const titles: Readonly<Record<string, string>> = en.law;
    expect(RULE_SETS.filter((code) => !titles[`rule-set.${code}`])).toEqual([]);
  });

  it('are told from a firm’s own', () => {
    expect(['eaw', 'kz', 'toString'].map(isBuiltIn)).toEqual([true, false, false]);
  });

  it('have no point in an id, so that no rule of a firm can be taken for one', () => {
    expect(RULEBOOK.filter(({ id }) => !/^[A-Z0-9_]+$/.test(id))).toEqual([]);
  });
});
