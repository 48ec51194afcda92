import { readGolden, writeGolden, type Golden } from '../src/screens/rule-sets/golden-lines.js';

const CASES: Golden[] = [
  {
    name: 'ten days from the arrest',
    kind: 'access',
    facts: [{ name: 'decidedOn', on: '2026-01-15' }],
    holidays: ['2026-01-25'],
    expected: [
      { ruleId: 'KZ.APPEAL', dueOn: '2026-01-26' },
      { ruleId: 'KZ.CALL', dueOn: null },
    ],
  },
  { name: 'nothing known', facts: [], expected: [{ ruleId: 'KZ.APPEAL', dueOn: null }] },
];

describe('golden cases in lines', () => {
  it('are read as they were written', () => {
    const text = writeGolden(CASES);
    expect(text.split('\n')).toEqual([
      'ten days from the arrest | kind access, decidedOn 2026-01-15, holiday 2026-01-25 | KZ.APPEAL 2026-01-26, KZ.CALL none',
      'nothing known |  | KZ.APPEAL none',
    ]);
    expect(readGolden(text)).toEqual({ cases: CASES });
  });

  it('may have blank lines and spaces', () => {
    const text = '\n a |  decidedOn   2026-01-15 ,|KZ.A none\r\n\n';
    expect(readGolden(text)).toEqual({
      cases: [
        { name: 'a', facts: [{ name: 'decidedOn', on: '2026-01-15' }], expected: [{ ruleId: 'KZ.A', dueOn: null }] },
      ],
    });
  });

  it.each(['none', 'néant', 'ninguna', 'لا شيء'])('may say in each language that a rule gives no date: %s', (none) => {
    const expected = [{ ruleId: 'KZ.APPEAL', dueOn: null }];
    expect(readGolden(`a | | KZ.APPEAL ${none}`)).toEqual({ cases: [{ name: 'a', facts: [], expected }] });
  });

  it.each([
    ['no bars', 'ten days'],
    ['no name', '| decidedOn 2026-01-15 | KZ.A none'],
    ['nothing expected', 'a | decidedOn 2026-01-15 |'],
    ['a bar too many', 'a | decidedOn 2026-01-15 | KZ.A none | KZ.B none'],
    ['a day written another way', 'a | decidedOn 15/01/2026 | KZ.A none'],
    ['a rule without a date', 'a | decidedOn 2026-01-15 | KZ.A'],
  ])('name the line with %s', (_what, line) => {
    expect(readGolden(`\nfine | decidedOn 2026-01-15 | KZ.A none\n${line}`)).toEqual({ wrongLine: 3 });
  });
});
