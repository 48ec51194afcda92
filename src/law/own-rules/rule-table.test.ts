import { inEnglish } from '../../../test/support/in-english.js';
import { RULEBOOK } from '../rulebook/rulebook.js';
import { COLUMN_NAMES } from './rule-columns.js';
import { MOST_ROWS, problemMessage, readRuleTable, type TableProblem } from './rule-table.js';

/** The plainest row; a test changes what it is about. */
const PLAIN = {
  id: 'KZ_APPEAL.LODGE',
  title: 'Appeal against the arrest order',
  duty: 'lodge the appeal',
  force: 'statutory',
  anchor: 'arrestedOn',
  n: '10',
  unit: 'day',
  owed_by: 'applicant',
  authority: 'Criminal Procedure Code, s. 106',
  hard: 'H',
  sureness: 'secondary',
};

function table(...rows: Partial<Record<string, string>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys({ ...PLAIN, ...row })))];
  const lines = rows.map((row) =>
    columns.map((name) => `"${({ ...PLAIN, ...row } as Record<string, string>)[name] ?? ''}"`).join(','),
  );
  return [columns.join(','), ...lines].join('\n');
}

const read = (...rows: Partial<Record<string, string>>[]) => readRuleTable(table(...rows), 'kz-appeal');
const ruleIn = (row: Partial<Record<string, string>>) => {
  const { rows, problems } = read(row);
  expect(problems).toEqual([]);
  return rows[0]!.rule;
};
const asSentence = (problem: TableProblem) => inEnglish(problemMessage(problem));
const problemsOf = (text: string) =>
  readRuleTable(text, 'kz-appeal').problems.map(
    ({ line, column, message }) => `${line} ${column ?? '-'}: ${inEnglish(message)}`,
  );

const manyRows = (n: number) => table(...Array.from({ length: n }, (_, i) => ({ id: `KZ_APPEAL.R${i}` })));

describe('a row', () => {
  it('states a rule, and empty cells mean what the plainest rule has', () => {
    expect(ruleIn({})).toEqual({
      id: 'KZ_APPEAL.LODGE',
      ruleSet: 'kz-appeal',
      version: 'draft',
      subject: 'ccf-request',
      title: 'Appeal against the arrest order',
      duty: 'lodge the appeal',
      source: { instrument: 'own', article: 'Criminal Procedure Code, s. 106' },
      force: 'statutory',
      trigger: 'arrestedOn',
      length: { n: 10, unit: 'day' },
      direction: 'after',
      countFrom: 'next-day',
      roll: 'none',
      owedBy: 'applicant',
      inForce: { sureness: 'unstated' },
      hard: 'H',
      extendable: 'no-rule',
      sureness: 'secondary',
      metBy: [],
      endedBy: ['withdrawnOn', 'declaredInadmissibleOn', 'closedWithoutMeritsOn', 'closedOn'],
      repeats: true,
    });
  });

  it('may fill every column', () => {
    const every = {
      rule_set: 'kz-appeal',
      subject: 'notice',
      trigger: 'the arrest',
      fallback_anchor: 'publishedOn as inferred else recordedOn + 2 months as assumed else suspendedOn',
      direction: 'before',
      count_from: 'same-day',
      roll: 'forward',
      owed_by_name: 'the client',
      in_force_from: '2020-01-01',
      in_force_until: '2024-12-31',
      in_force_from_sureness: 'inferred',
      extendable: 'on-asking',
      applies_to: 'red-notice | wanted-diffusion',
      met_by: 'deletedOn|renewedOn',
      ended_by: 'none',
      notes: 'Note, with a comma',
    };
    expect(COLUMN_NAMES.filter((name) => !(name in { ...PLAIN, ...every, date_fact: '' }))).toEqual([]);
    expect(ruleIn(every)).toMatchObject({
      subject: 'notice',
      fallbacks: [
        { from: 'publishedOn', confidence: 'inferred' },
        { from: 'recordedOn', confidence: 'assumed', plus: { n: 2, unit: 'month' } },
        { from: 'suspendedOn', confidence: 'assumed' },
      ],
      direction: 'before',
      countFrom: 'same-day',
      roll: 'forward',
      owedByName: 'the client',
      inForce: { from: '2020-01-01', until: '2024-12-31', sureness: 'inferred' },
      extendable: 'on-asking',
      appliesTo: ['red-notice', 'wanted-diffusion'],
      metBy: ['deletedOn', 'renewedOn'],
      endedBy: [],
      notes: 'Note, with a comma',
    });
    expect(ruleIn(every)).not.toHaveProperty('repeats');
  });

  it.each([
    [{ unit: 'promptly', n: '' }, 'promptly', undefined],
    [{ unit: 'per-file', n: '' }, 'per-file', undefined],
    [{ unit: 'by-letter', n: '', date_fact: 'applicantReplyDueOn' }, 'by-letter', 'applicantReplyDueOn'],
    [{ unit: 'working-day', n: '3' }, { n: 3, unit: 'working-day' }, undefined],
    [{ unit: 'year', n: '100' }, { n: 100, unit: 'year' }, undefined],
  ])('%o has the length %j', (row, length, dateFact) => {
    const rule = ruleIn(row);
    expect([rule.length, rule.dateFact]).toEqual([length, dateFact]);
  });

  it.each([
    ['', 'stated', { in_force_from: '2020-01-01' }],
    ['an end only', 'unstated', { in_force_until: '2020-01-01' }],
  ])('is in force as surely as its day is known %s', (_what, sureness, row) => {
    expect(ruleIn(row).inForce.sureness).toBe(sureness);
  });

  it('counts from the date of a rule of the book where the book does', () => {
    const chaser = RULEBOOK.find(({ id }) => id === 'CHASE_DELETION')!;
    expect(ruleIn({ anchor: 'deletionDecisionDueOn' }).triggerRules).toEqual(chaser.triggerRules);
  });

  it.each([
    ['publishedOn  else  recordedOn', ['publishedOn assumed', 'recordedOn assumed']],
    [' publishedOn as inferred ', ['publishedOn inferred']],
    ['publishedOn + 1 months', ['publishedOn assumed and 1 more']],
    ['publishedOn + 1 month as inferred', ['publishedOn inferred and 1 more']],
  ])('tries the stand-ins of “%s” in turn', (fallback_anchor, expected) => {
    const tried = ruleIn({ subject: 'notice', fallback_anchor }).fallbacks!;
    expect(
      tried.map(({ from, confidence, plus }) => `${from} ${confidence}${plus ? ` and ${plus.n} more` : ''}`),
    ).toEqual(expected);
  });

  it('does not end by its own trigger', () => {
    expect(ruleIn({ anchor: 'closedOn' }).endedBy).toEqual([
      'withdrawnOn',
      'declaredInadmissibleOn',
      'closedWithoutMeritsOn',
    ]);
  });

  it.each([
    ['notice', ['deletedOn']],
    ['bureau', []],
    ['proceeding', []],
  ])('of a %s ends by %o where it names no end', (subject, endedBy) => {
    expect(ruleIn({ subject }).endedBy).toEqual(endedBy);
  });
});

describe('a table is refused with every problem, by line and column', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an id of the book', { id: 'DELETION_DECISION' }, '2 id: Begin the id with “KZ_APPEAL.”'],
    ['an id in small letters', { id: 'KZ_APPEAL.lodge' }, '2 id: Begin the id with “KZ_APPEAL.”'],
    ['an id with a strange sign before the name', { id: 'KZ_APPEAL.-A' }, '2 id: Begin the id with “KZ_APPEAL.”'],
    ['an id of nothing', { id: 'KZ_APPEAL.' }, '2 id: Begin the id with “KZ_APPEAL.”'],
    ['an empty cell', { title: '' }, '2 title: Fill this in.'],
    ['a cell too long', { title: 'x'.repeat(201) }, '2 title: Write at most 200 characters.'],
    ['an unknown word', { force: 'must' }, '2 force: “must” is not known here. Choose one of: statutory, ordered'],
    ['an unknown fact', { anchor: 'arrest' }, '2 anchor: “arrest” is not known here.'],
    ['another rule set', { rule_set: 'eaw' }, '2 rule_set: This table is of the rule set kz-appeal.'],
    ['no number', { n: '' }, '2 n: Write a whole number of days from 1 to 36500.'],
    ['a number with more beside it', { n: 'x10' }, '2 n: Write a whole number of days from 1 to 36500.'],
    ['a number with more behind it', { n: '10x' }, '2 n: Write a whole number of days from 1 to 36500.'],
    ['a long unknown word, cut', { force: 'm'.repeat(41) }, `2 force: “${'m'.repeat(40)}…” is not known here.`],
    ['one not too long to be quoted', { force: 'm'.repeat(40) }, `2 force: “${'m'.repeat(40)}” is not known here.`],
    ['half a day', { n: '1.5' }, '2 n: Write a whole number of days from 1 to 36500.'],
    ['no time at all', { n: '0' }, '2 n: Write a whole number of days from 1 to 36500.'],
    ['too many', { n: '1001', unit: 'working-day' }, '2 n: Write a whole number of working days from 1 to 1000.'],
    ['a number where there is none', { unit: 'promptly' }, '2 n: Leave this empty: promptly has no number.'],
    ['a letter without its fact', { unit: 'by-letter', n: '' }, '2 date_fact: Name the fact that records the day'],
    ['a fact without a letter', { date_fact: 'decidedOn' }, '2 date_fact: Only a row with the unit by-letter has one.'],
    ['a slash date', { in_force_from: '03/04/2026' }, '2 in_force_from: “03/04/2026” is not read, because the order'],
    ['an impossible day', { in_force_until: '2026-02-30' }, '2 in_force_until: “2026-02-30” is not a day that exists'],
    [
      'an end before the beginning',
      { in_force_from: '2026-02-01', in_force_until: '2026-01-31' },
      '2 in_force_until: This is before in_force_from (1 February 2026).',
    ],
    ['an unknown end', { met_by: 'answeredOn | appealed' }, '2 met_by: “appealed” is no fact.'],
    ['an unknown ending', { ended_by: 'over' }, '2 ended_by: “over” is no fact.'],
    [
      'a kind of another subject',
      { applies_to: 'red-notice' },
      '2 applies_to: “red-notice” is no kind of ccf-request: access, correction, deletion,',
    ],
    [
      'a kind where there are none',
      { subject: 'bureau', applies_to: 'red-notice' },
      '2 applies_to: Leave this empty: a bureau has no kinds.',
    ],
    [
      'a fallback not read',
      { fallback_anchor: 'decidedOn plus 1' },
      '2 fallback_anchor: “decidedOn plus 1” is not read.',
    ],
    ['an unknown fallback', { fallback_anchor: 'decided' }, '2 fallback_anchor: “decided” is no fact.'],
    [
      'a fallback too long',
      { fallback_anchor: 'decidedOn + 1201 months' },
      '2 fallback_anchor: Write a whole number of months from 1 to 1200.',
    ],
  ])('%s', (_what, row, expected) => {
    const found = problemsOf(table(row));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each([
    [{ in_force_from: '2026-02-01', in_force_until: '2026-02-01' }, 'a wording of one day'],
    [{ id: 'KZ_APPEAL.9_A' }, 'an id with digits'],
    [{ title: 'x'.repeat(200) }, 'a title of the greatest length'],
    [{ n: '1' }, 'one day'],
  ])('but not for %o: %s', (row, _what) => expect(problemsOf(table(row))).toEqual([]));

  it('keeps as many rows as a rule set holds, and no more', () => {
    expect(readRuleTable(manyRows(MOST_ROWS), 'kz-appeal').problems).toEqual([]);
    expect(readRuleTable(manyRows(MOST_ROWS + 1), 'kz-appeal').rows).toHaveLength(MOST_ROWS);
  });

  it('in the order of the lines, as sentences', () => {
    const { problems } = readRuleTable('id;title\nA;B', 'kz-appeal');
    expect(problems.map(asSentence)).toEqual(['Line 1: Separate the columns with commas.']);
    const twins = read({}, {}, { unit: 'moon', id: 'KZ_APPEAL.B' }).problems;
    expect(twins.map(asSentence)).toEqual([
      'Line 3, column id: This id is already on line 2.',
      expect.stringMatching(/^Line 4, column unit: “moon” is not known here\./),
    ]);
  });

  it('names every problem of every line at once, and each only once', () => {
    const found = problemsOf(
      table({ id: 'X', n: 'ten' }, { unit: 'moon', subject: 'dog', applies_to: 'red-notice' }, {}, {}),
    );
    expect(found.map((text) => text.split(':')[0])).toEqual([
      '2 id',
      '2 n',
      '3 subject',
      '3 unit',
      '3 applies_to',
      '4 id',
      '5 id',
    ]);
    expect(found.at(-1)).toBe('5 id: This id is already on line 3.');
  });

  it.each<[string, string, string[]]>([
    ['nothing', '', ['1 -: Write one line of column names and at least one rule below it.']],
    ['a header alone', 'id,title', ['1 -: Write one line of column names and at least one rule below it.']],
    ['semicolons', 'id;title\nA;B', ['1 -: Separate the columns with commas.']],
    [
      'a quote left open',
      'id,"title\nx',
      [
        '1 -: This quotation mark is never closed.',
        '1 -: Write one line of column names and at least one rule below it.',
      ],
    ],
  ])('%s', (_what, text, expected) => expect(problemsOf(text)).toEqual(expected));

  it('an unknown column, one that is there twice, and those that are missing', () => {
    const found = problemsOf('id,id,days\nKZ_APPEAL.A,,3');
    expect(found.slice(0, 2)).toEqual([
      '1 id: This column is there twice.',
      expect.stringContaining('1 days: There is no such column. The columns are: id, rule_set,'),
    ]);
    expect(found.slice(2).map((text) => text.split(':')[0])).toEqual(
      ['title', 'duty', 'force', 'anchor', 'unit', 'owed_by', 'authority', 'hard', 'sureness'].map(
        (name) => `1 ${name}`,
      ),
    );
    expect(found.at(-1)).toBe('1 sureness: This column is missing.');
  });

  it('more cells than columns', () => {
    const [header, row] = table({}).split('\n');
    expect(problemsOf(`${header}\n${row},extra`)).toEqual([
      '2 -: This line has 12 cells, the first line 11: put a cell that contains a comma in quotation marks.',
    ]);
  });

  it('more rules than a set holds', () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, n) => ({ id: `KZ_APPEAL.R${n}` }));
    expect(problemsOf(table(...rows))).toEqual([`${MOST_ROWS + 2} -: A rule set holds at most 500 rules.`]);
  });

  it('not with more problems than anyone would read', () => {
    expect(problemsOf(table(...Array.from({ length: 300 }, () => ({ force: 'x' }))))).toHaveLength(200);
  });
});
