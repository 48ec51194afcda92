import { failuresOf, type GoldenCase } from './golden-case.js';
import { rulesInForce } from './published-rules.js';
import { changesBetween } from './rule-changes.js';
import { readRuleTable } from './rule-table.js';

const HEADER = 'id,subject,title,duty,force,anchor,n,unit,roll,owed_by,authority,hard,sureness,applies_to';
const ROWS = {
  appeal: 'KZ.APPEAL,proceeding,Appeal,lodge the appeal,statutory,arrestedOn,10,day,none,applicant,s. 106,H,verified,',
  chaser: 'KZ.CHASER,,Chaser,ask again,internal,submittedOn,2,week,forward,firm,our practice,T,derived,access',
};
const rowsOf = (...lines: string[]) => {
  const { rows, problems } = readRuleTable([HEADER, ...lines].join('\n'), 'kz');
  expect(problems).toEqual([]);
  return rows;
};

const submitted = (more: Partial<GoldenCase>): GoldenCase => ({
  name: 'two weeks',
  kind: 'access',
  facts: [{ name: 'submittedOn', on: '2026-03-02' }],
  expected: [{ ruleId: 'KZ.CHASER', dueOn: '2026-03-16' }],
  ...more,
});

describe('golden cases', () => {
  const rules = rulesInForce([
    {
      code: 'kz',
      number: 1,
      effectiveFrom: '2020-01-01',
      rules: rowsOf(ROWS.appeal, ROWS.chaser).map(({ rule }) => rule),
    },
  ]);
  const arrest: GoldenCase = {
    name: 'ten days',
    facts: [{ name: 'arrestedOn', on: '2026-01-15' }],
    expected: [{ ruleId: 'KZ.APPEAL', dueOn: '2026-01-25' }],
  };
  it.each<[string, GoldenCase, string[]]>([
    ['right', arrest, []],
    [
      'wrong',
      { ...arrest, expected: [{ ruleId: 'KZ.APPEAL', dueOn: '2026-01-26' }] },
      ['KZ.APPEAL 2026-01-26 got 2026-01-25'],
    ],
    ['silent where a date is expected', { ...arrest, facts: [] }, ['KZ.APPEAL 2026-01-25 got null']],
    ['silent where that is expected', { ...arrest, facts: [], expected: [{ ruleId: 'KZ.APPEAL', dueOn: null }] }, []],
    [
      'a trigger before the version',
      { ...arrest, facts: [{ name: 'arrestedOn', on: '2019-12-31' }] },
      ['KZ.APPEAL 2026-01-25 got null'],
    ],
    [
      'an unknown rule',
      { ...arrest, expected: [{ ruleId: 'KZ.OTHER', dueOn: '2026-01-25' }] },
      ['KZ.OTHER 2026-01-25 got null'],
    ],
    ['of a kind', submitted({}), []],
    ['of another kind', submitted({ kind: 'deletion' }), ['KZ.CHASER 2026-03-16 got null']],
    ['on a holiday', submitted({ holidays: ['2026-03-16'] }), ['KZ.CHASER 2026-03-16 got 2026-03-17']],
    ['only the rules named are compared', { ...arrest, facts: [...arrest.facts, ...submitted({}).facts] }, []],
  ])('%s', (_what, golden, expected) => {
    const shown = failuresOf([golden], rules).map(
      (failure) => `${failure.ruleId} ${failure.expected} got ${failure.got}`,
    );
    expect(shown).toEqual(expected);
  });

  it('says which case and which of its dates', () => {
    const twice = { ...arrest, expected: [...arrest.expected, { ruleId: 'KZ.APPEAL', dueOn: null }] };
    expect(failuresOf([arrest, twice], rules)).toEqual([
      { place: [1, 1], name: 'ten days', ruleId: 'KZ.APPEAL', expected: null, got: '2026-01-25' },
    ]);
  });
});

describe('what changed from one table to the next', () => {
  it('is told rule by rule and column by column', () => {
    const later = [
      ROWS.appeal.replace('10,day', '15,day').replace('s. 106', 's. 107'),
      'KZ.HEARING,proceeding,Hearing,hold the hearing,statutory,arrestedOn,3,day,none,court,s. 110,M,verified,',
    ];
    expect(changesBetween(rowsOf(ROWS.appeal, ROWS.chaser), rowsOf(...later))).toEqual({
      added: [{ id: 'KZ.HEARING', title: 'Hearing' }],
      removed: [{ id: 'KZ.CHASER', title: 'Chaser' }],
      changed: [
        {
          id: 'KZ.APPEAL',
          title: 'Appeal',
          fields: [
            { field: 'n', from: '10', to: '15' },
            { field: 'authority', from: 's. 106', to: 's. 107' },
          ],
        },
      ],
    });
  });

  it('is nothing where only the writing differs', () => {
    const explicit = `${HEADER},direction,rule_set,trigger\n${ROWS.appeal},after,kz,the arrest`;
    const { rows } = readRuleTable(explicit, 'kz');
    expect(changesBetween(rowsOf(ROWS.appeal), rows)).toEqual({ added: [], removed: [], changed: [] });
  });

  it('is everything where there was nothing', () => {
    expect(changesBetween([], rowsOf(ROWS.appeal)).added).toEqual([{ id: 'KZ.APPEAL', title: 'Appeal' }]);
  });
});
