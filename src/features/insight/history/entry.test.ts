import { SPEAKERS } from '../../../words/speakers.js';
import { changeOf, entryOf } from './entry.js';
import type { EntryRow } from './history.queries.js';

const row: EntryRow = {
  transaction_id: 't1',
  action: 'case-file.create',
  at: '2026-01-02T10:00:00+00:00',
  actor_kind: 'user',
  actor_id: '1',
  on_behalf_of: null,
  reason: null,
  request_id: null,
  changes: 1,
  person: 'Ana Ruiz',
  key_name: null,
  head_id: null,
  head_image: null,
  entity: 'case-file',
  entity_id: 'r1',
  op: 'insert',
  part: '{"id":"c1","entity":"case-file"',
  before: null,
  after: '{"id":"r1","reference":"2026-0001","archived_at":null}',
  named: null,
  named_message: null,
  named_rule: null,
};

interface Entry {
  sentence: string;
  actor: object;
  object: { id: string | null; label: string | null };
  clauses: { code: string; params: Record<string, string>; text: string }[];
}

const entry = (...rows: Partial<EntryRow>[]) =>
  JSON.parse(
    entryOf(
      rows.map((one) => ({ ...row, ...one })),
      'en',
    ),
  ) as Entry;
const json = (value: object) => JSON.stringify(value);

const deadline = (before: object | null, after: object): Partial<EntryRow> => ({
  action: 'deadline.change',
  entity: 'deadline',
  op: before ? 'update' : 'insert',
  before: before && json({ title: 'Reply', owed_by: 'firm', status: 'active', ...before }),
  after: json({ title: 'Reply', owed_by: 'firm', status: 'active', ...after }),
});

describe('the sentence of a command', () => {
  it.each<[string, Partial<EntryRow>[], string]>([
    ['names the record', [{}], 'Ana Ruiz opened the case file “2026-0001”.'],
    [
      'names what went with it',
      [{}, { entity: 'case-file-member', after: '{"archived_at":null}', named: 'Bo' }],
      'Ana Ruiz opened the case file “2026-0001”: team member “Bo” added.',
    ],
    [
      'counts what has no name',
      [{}, ...[1, 2].map(() => ({ entity: 'reminder', after: '{}' }))],
      'Ana Ruiz opened the case file “2026-0001”: reminder: 2 added.',
    ],
    [
      'tells who left from who was changed',
      [
        {
          action: 'case-file.change',
          entity: 'case-file-member',
          op: 'update',
          before: '{"archived_at":null}',
          after: '{"archived_at":"2026-01-02T00:00:00+00:00"}',
          named: 'Bo',
        },
      ],
      'Ana Ruiz changed the case file: team member “Bo” removed.',
    ],
    [
      'shows a name with quotes as it is, whatever is inside it',
      [
        {
          action: 'client.change',
          entity: 'client',
          op: 'update',
          before: '{"display_name":"x"}',
          after: String.raw`{"display_name":"Löw \"Leo\" \\","names":[{"display_name": "no"}],"note":"\"display_name\":\"no\""}`,
        },
      ],
      'Ana Ruiz changed the client “Löw "Leo" \\”.',
    ],
    [
      'says a kind of record in brackets',
      [{ action: 'ccf-request.withdraw', entity: 'ccf-request', after: '{"kind":"deletion"}' }],
      'Ana Ruiz withdrew the request (Deletion).',
    ],
    [
      'says that the system did it, and for whom',
      [{ actor_kind: 'worker', on_behalf_of: '1', action: 'reminder.send', entity: 'reminder', after: '{}' }],
      'Redress, for Ana Ruiz, sent the reminder.',
    ],
    [
      'says whose API key did it',
      [{ actor_kind: 'api-key', key_name: 'Sync' }],
      'The API key “Sync” of Ana Ruiz opened the case file “2026-0001”.',
    ],
    [
      'says of which day a step is',
      [
        { action: 'ccf-request.submit', entity: 'ccf-request', op: 'update', before: '{}', after: '{"kind":"access"}' },
        { action: 'ccf-request.submit', entity: 'fact', after: '{"name":"submittedOn","on_day":"2026-01-12"}' },
      ],
      'Ana Ruiz submitted the request (Access) as of 12 January 2026.',
    ],
    [
      'names a record once',
      [deadline({ due_on: '2026-01-12' }, { due_on: '2026-02-12' })],
      'Ana Ruiz changed the deadline: “Reply” moved from 12 January 2026 to 12 February 2026.',
    ],
    [
      'says three dates and counts the others',
      [1, 2, 3, 4, 5].map((day) => ({ ...deadline(null, { due_on: `2026-01-0${day}` }), action: 'fact.record' })),
      'Ana Ruiz recorded a fact: “Reply” is due on 1 January 2026; “Reply” is due on 2 January 2026; ' +
        '“Reply” is due on 3 January 2026; and 2 more changes.',
    ],
    [
      'has a plain form for what it does not know',
      [{ action: 'moon.land', entity: 'moon' }],
      'Ana Ruiz changed something.',
    ],
  ])('%s', (_why, rows, expected) => expect(entry(...rows).sentence).toBe(expected));
});

describe('the clauses of a command', () => {
  it.each<[string, object | null, object, [string, object][]]>([
    ['a date made', null, { due_on: '2026-01-12' }, [['deadline-created', { title: 'Reply', to: '2026-01-12' }]]],
    [
      'a date of theirs',
      null,
      { due_on: '2026-01-12', owed_by: 'ccf' },
      [['deadline-created-expected', { title: 'Reply', to: '2026-01-12' }]],
    ],
    [
      'a date lost',
      { due_on: '2026-01-12' },
      { due_on: null },
      [['deadline-undated', { title: 'Reply', from: '2026-01-12' }]],
    ],
    [
      'a date met',
      { due_on: '2026-01-12' },
      { due_on: '2026-01-12', status: 'satisfied', met_on: '2026-01-10' },
      [['deadline-met-on', { title: 'Reply', to: '2026-01-10' }]],
    ],
    ['a date retired', {}, { status: 'superseded' }, [['deadline-replaced', { title: 'Reply' }]]],
    ['a date opened again', { status: 'cancelled' }, {}, [['deadline-reopened', { title: 'Reply' }]]],
    [
      'a target moved',
      { target_on: '2026-01-12' },
      { target_on: '2026-01-13' },
      [['date-moved', { record: 'deadline “Reply”', field: 'Our own target', from: '2026-01-12', to: '2026-01-13' }]],
    ],
    ['nothing of the kind', { computation: {} }, { computation: { n: 1 } }, []],
  ])('tell of %s', (_what, before, after, expected) => {
    const { clauses } = entry(deadline(before, after));
    expect(clauses.map(({ code, params }) => [code, params])).toEqual(expected);
  });

  it.each([
    ['the English title that older rows hold', { title: SPEAKERS.en.say({ code: 'rules.ACK.title' }), rule_id: 'ACK' }],
    ['no title', { title: null, rule_id: 'ACK' }],
    ['its message', { title: null, title_message: { code: 'rules.ACK.title' }, rule_id: 'ACK' }],
  ])('name a deadline by its rule in the language of the reader, where the row holds %s', (_what, held) => {
    const after = json({ ...held, due_on: '2026-01-12', owed_by: 'ccf', status: 'active' });
    const one = { ...row, action: 'deadline.create', entity: 'deadline', after };
    const { object } = JSON.parse(entryOf([one], 'fr')) as Entry;
    expect(object.label).toBe(SPEAKERS.fr.say({ code: 'rules.ACK.title' }));
  });

  it('keep a title that a person gave', () => {
    const after = json({ title: 'Acknowledgement, chase', rule_id: 'ACK', due_on: '2026-01-12' });
    const one = { ...row, action: 'deadline.create', entity: 'deadline', after };
    expect((JSON.parse(entryOf([one], 'fr')) as Entry).object.label).toBe('Acknowledgement, chase');
  });
});

describe('evidence', () => {
  /** What somebody may have stored to have it taken for a message. */
  const stored = '{"note":{"$message":"general.no-words"},"title" : "{\\"$message\\":\\"general.no-words\\"}"}';

  it('is put into the answer byte by byte, whatever it holds', () => {
    const change = { ...row, entity: 'document', before: stored, after: stored };
    for (const written of [changeOf(change, 'fr'), entryOf([change], 'fr')])
      expect(written).toContain(`"before":${stored},"after":${stored}}`);
  });

  it('that names a record gives its name as it was written', () => {
    const title = '{"$message":"general.no-words"}';
    const after = json({ title });
    const one = entry({ action: 'document.add', entity: 'document', after });
    expect(one.object.label).toBe(title);
    expect(one.sentence).toBe(`Ana Ruiz added the document “${title}”.`);
  });
});
