import { WEEKENDS_ONLY } from './calendar.js';
import type { Fact } from './fact.js';
import { questionOfNotice, questionOfRequest, type NoticeSituation } from './question.js';
import { REQUEST_STATE_NAMES } from './request-transitions.js';

const received: Fact = { name: 'ccfReceivedOn', on: '2026-03-15', confidence: 'stated' };
const plain = { kind: 'deletion', state: 'received', revises: null, conclusions: null };
const ask = (more: Partial<Parameters<typeof questionOfRequest>[0]>) =>
  questionOfRequest({ ...plain, ...more }, [received], WEEKENDS_ONLY);

describe('the question of a request', () => {
  it('says what is known and leaves out what is not', () => {
    expect(ask({})).toEqual({
      subject: 'ccf-request',
      kind: 'deletion',
      facts: [received],
      calendar: WEEKENDS_ONLY,
      decided: false,
    });
  });

  it('is of a decided request from the decision on', () => {
    expect(REQUEST_STATE_NAMES.filter((state) => ask({ state }).decided)).toEqual([
      'decided',
      'with-general-secretariat',
      'implemented',
      'notified',
      'conditional',
      'post-decision',
    ]);
  });

  it.each([
    [['COMPLIANT'], true],
    [['COMPLIANT', 'NOT_COMPLIANT_DELETE'], false],
    [['NOT_COMPLIANT_DELETE'], false],
  ] as const)('of a decision concluding %o there is nothing to implement: %s', (conclusions, nothing) => {
    expect(ask({ conclusions }).nothingToImplement).toBe(nothing);
  });

  it('of a revision says what is revised', () => {
    expect(ask({ kind: 'revision', revises: 'access' }).revises).toBe('access');
  });
});

const factsOf = (notice: Partial<NoticeSituation>, recorded: Fact[] = []) =>
  questionOfNotice({ kind: 'red-notice', state: 'published', ...notice }, recorded, WEEKENDS_ONLY).facts.map(
    ({ name, on, confidence }) => `${name} ${on} ${confidence}`,
  );

describe('the question of a notice', () => {
  it.each<[string, Partial<NoticeSituation>, string[]]>([
    ['nothing known', { recordedOn: null, publishedOn: null, statusOn: null }, []],
    ['recorded', { recordedOn: '2024-05-02' }, ['recordedOn 2024-05-02 stated']],
    ['published', { publishedOn: '2024-05-09' }, ['publishedOn 2024-05-09 stated']],
    ['a status that ends nothing', { statusOn: '2025-01-01' }, []],
    ['withdrawn', { state: 'withdrawn-by-source', statusOn: '2025-01-01' }, ['deletedOn 2025-01-01 stated']],
    [
      'cancelled',
      { state: 'cancelled-by-general-secretariat', statusOn: '2025-01-01' },
      ['deletedOn 2025-01-01 stated'],
    ],
    ['deleted', { state: 'deleted-by-ccf', statusOn: '2025-01-01' }, ['deletedOn 2025-01-01 stated']],
    ['expired', { state: 'expired', statusOn: '2025-01-01' }, ['deletedOn 2025-01-01 stated']],
    ['gone on an unknown day', { state: 'expired', statusOn: null }, []],
    ['suspended', { state: 'suspended-by-source', statusOn: '2025-01-01' }, ['suspendedOn 2025-01-01 stated']],
    ['suspended on an unknown day', { state: 'suspended-by-source' }, []],
  ])('%s', (_what, notice, expected) => expect(factsOf(notice)).toEqual(expected));

  it('puts a fact recorded apart after the days the notice carries, so that it wins', () => {
    const corrected: Fact = { name: 'recordedOn', on: '2024-06-02', confidence: 'inferred' };
    expect(factsOf({ recordedOn: '2024-05-02' }, [corrected])).toEqual([
      'recordedOn 2024-05-02 stated',
      'recordedOn 2024-06-02 inferred',
    ]);
  });

  it('is of its subject and kind', () => {
    const { subject, kind } = questionOfNotice({ kind: 'blue-notice', state: 'published' }, [], WEEKENDS_ONLY);
    expect([subject, kind]).toEqual(['notice', 'blue-notice']);
  });
});
