import { inEnglish } from '../../test/support/in-english.js';
import { PROCEEDING_EVENT_KINDS, type ProceedingEventKind } from './proceeding-event.js';
import { REQUEST_STATE_NAMES } from './request-transitions.js';
import { SUGGESTION_KINDS, SUGGESTION_ROWS } from './suggestion-rows.js';
import { suggestionsFor, type FileSituation } from './suggestions.js';

type Request = FileSituation['requests'][number];
const request = (more: Partial<Request>): Request => ({
  id: 'r',
  kind: 'deletion',
  state: 'received',
  conclusions: null,
  ...more,
});
const pending = request({ id: 'pending' });
const decided = request({ id: 'decided', state: 'notified', conclusions: ['COMPLIANT'] });
const file = (more: Partial<FileSituation> = {}): FileSituation => ({
  proceeding: { id: 'p', kind: 'extradition', country: 'DE' },
  requests: [pending, decided],
  notices: [{ id: 'red', status: 'published' }],
  proceedings: [],
  ...more,
});
const asked = (event: ProceedingEventKind, situation = file()) =>
  inEnglish(suggestionsFor(event, situation, '2026-11-22'));

/** "kind place" of each. */
const shown = (event: ProceedingEventKind, situation = file()) =>
  asked(event, situation).map(({ kind, ccfRequestId, noticeId, proceedingId }) =>
    [kind, ccfRequestId ?? noticeId ?? proceedingId].filter(Boolean).join(' '),
  );

describe('what an event suggests in a file with a pending and a decided request', () => {
  const turn = ['file-evidence pending', 'start-revision decided', 'source-request'];
  it.each<[ProceedingEventKind, string[]]>([
    ['asylum-granted', ['confirm-status', ...turn, 'provisional-measure pending']],
    ['extradition-refused', turn],
    ['warrant-cancelled', turn],
    ['charges-dropped', turn],
    ['acquitted', turn],
    ['limitation-passed', turn],
    ['sentence-served', turn],
    ['proceedings-transferred', turn],
    ['provisional-arrest', ['provisional-measure pending']],
    ['extradition-granted', ['provisional-measure pending', 'interim-measure']],
    ['removal-date-known', ['provisional-measure pending', 'interim-measure']],
    ['final-decision', ['open-proceeding']],
    ['rule-39-granted', ['file-evidence pending']],
    ['data-deleted-by-source', ['re-check pending', 're-check red']],
    ['asylum-revoked', ['re-check pending']],
    ['hearing', []],
    ['request-received', []],
  ])('%s', (event, expected) => expect(shown(event).toSorted()).toEqual(expected.toSorted()));

  it.each<[ProceedingEventKind, string, string]>([
    ['asylum-granted', 'REFUGEE_POLICY', 'INTERPOL General Assembly resolution, GA-2017-86-RES-09'],
    [
      'extradition-refused',
      'EXTRADITION_REFUSED',
      'INTERPOL’s Rules on the Processing of Data, Art. 10, with Art. 81-84, 87, 2025 text',
    ],
    [
      'warrant-cancelled',
      'PROCEEDINGS_INVALID',
      'INTERPOL’s Rules on the Processing of Data, Art. 83(2)(b)(v), with Art. 81(3), 2025 text',
    ],
  ])('%s is evidence for %s under its text', (event, ground, provision) => {
    const evidence = asked(event).find(({ kind }) => kind === 'file-evidence');
    expect(evidence).toMatchObject({
      ground,
      provision,
      text: expect.stringContaining('pending request for deletion'),
    });
  });

  it('names the host state, and the six months of a new fact', () => {
    const [first] = asked('asylum-granted');
    expect(first?.text).toMatch(/^Ask the host state \(Germany\) to confirm/);
    expect(asked('asylum-granted', file({ proceeding: { id: 'p', kind: 'asylum', country: null } }))[0]?.text).toMatch(
      /^Ask the host state to confirm/,
    );
    expect(asked('acquitted').find(({ kind }) => kind === 'start-revision')?.provision).toContain('Art. 42(2)');
  });
});

const statesWith = (suggestion: string) =>
  REQUEST_STATE_NAMES.filter((state) =>
    shown('acquitted', file({ requests: [request({ state })] })).includes(suggestion),
  );

describe('where it is suggested', () => {
  it.each<[string, Partial<Request>, string[]]>([
    ['a letter is no request of the Commission', { kind: 'source-request', state: 'submitted' }, ['file-request']],
    [
      'all data deleted: nothing to revise',
      { state: 'notified', conclusions: ['NOT_COMPLIANT_DELETE'] },
      ['file-request'],
    ],
    [
      'part of it kept',
      { state: 'post-decision', conclusions: ['NOT_COMPLIANT_DELETE', 'COMPLIANT'] },
      ['start-revision'],
    ],
    ['decided, outcome not entered', { state: 'decided' }, ['start-revision']],
    ['closed after a decision', { state: 'closed', conclusions: ['COMPLIANT'] }, ['start-revision']],
    ['closed without one', { state: 'closed' }, ['file-request']],
    ['a decision on access could not have been another', { kind: 'access', state: 'notified' }, ['file-request']],
    ['a draft is to be filed with it', { state: 'draft' }, ['file-evidence']],
  ])('%s', (_why, more, expected) => {
    const found = shown('acquitted', file({ requests: [request({ id: '', ...more })] }));
    expect(found.filter((kind) => kind !== 'source-request')).toEqual(expected);
  });

  it('a request is pending, decided or over in every state', () => {
    const over = ['inadmissible', 'without-data', 'closed-without-merits', 'withdrawn', 'closed'];
    const found = [...statesWith('file-evidence r'), ...statesWith('start-revision r')];
    expect(new Set(found).size).toBe(found.length);
    expect(REQUEST_STATE_NAMES.filter((state) => !found.includes(state))).toEqual(over);
  });

  it('a record that is gone is not checked again', () => {
    expect(shown('data-deleted-by-source', file({ notices: [{ id: 'gone', status: 'expired' }] }))).toEqual([
      're-check pending',
    ]);
  });

  it('Strasbourg is for the members of the Council of Europe, and has one application', () => {
    const elsewhere = file({ proceeding: { id: 'p', kind: 'extradition', country: 'US' } });
    expect(shown('final-decision', elsewhere)).toEqual([]);
    const pendingThere = file({ proceedings: [{ id: 'court', kind: 'ecthr' }] });
    expect(shown('final-decision', pendingThere)).toEqual([]);
    expect(shown('extradition-granted', pendingThere)).toContain('interim-measure court');
    expect(shown('removal-date-known', elsewhere)).not.toContain('interim-measure');
  });
});

describe('the rows themselves', () => {
  it('suggest a thing once in a place', () => {
    for (const event of PROCEEDING_EVENT_KINDS) {
      for (const situation of [file(), file({ requests: [] })]) {
        const found = shown(event, situation);
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });

  it('use every kind, and leave no blank in a text', () => {
    expect(new Set(SUGGESTION_ROWS.map(({ kind }) => kind))).toEqual(new Set(SUGGESTION_KINDS));
    for (const event of PROCEEDING_EVENT_KINDS)
      for (const { text } of [...asked(event), ...asked(event, file({ requests: [] }))])
        expect(text).toMatch(/^[A-Z][^{}]+\.$/);
  });
});
