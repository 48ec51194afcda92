import { LIFECYCLE } from '../../../law/request-transitions.js';
import { changeWithActor, sentenceOf } from './history-sentences.js';
import { DEEDS } from './history-words.js';

const change = {
  actor_kind: 'user',
  actor_id: '1',
  on_behalf_of: null,
  action: 'case-file.create',
  entity: 'case-file',
  op: 'insert',
  person: 'Ana Ruiz',
  key_name: null,
  body: '{"id" : "1","before":null,"after":{"reference":"2026-0001","archived_at":null}}',
  keys: [],
} as const;

const asRow = (overrides: object) => ({ ...change, ...overrides }) as unknown as Parameters<typeof sentenceOf>[0];

describe('the sentence of a change', () => {
  it.each([
    ['names the record', {}, 'Ana Ruiz opened the case file “2026-0001”.'],
    [
      'names what went with it',
      { entity: 'case-file-member', body: '{"before":null,"after":{"archived_at":null}}' },
      'Ana Ruiz opened the case file: team member added.',
    ],
    [
      'tells who left from who was changed',
      {
        action: 'case-file.change',
        entity: 'case-file-member',
        op: 'update',
        body: '{"before":{"archived_at":null},"after":{"archived_at":"2026-01-02T00:00:00+00:00"}}',
      },
      'Ana Ruiz changed the case file: team member taken away.',
    ],
    [
      'and who came back',
      {
        action: 'case-file.change',
        entity: 'case-file-client',
        op: 'update',
        body: '{"before":{"archived_at":"2026-01-02T00:00:00+00:00"},"after":{"archived_at":null}}',
      },
      'Ana Ruiz changed the case file: further client brought back.',
    ],
    [
      'shows a name with quotes as it is, whatever is inside it',
      {
        action: 'client.change',
        entity: 'client',
        op: 'update',
        body: '{"before":{"display_name":"x"},"after":{"display_name":"Löw \\"Leo\\" \\\\","names":[{"display_name": "no"}],"note":"\\"display_name\\":\\"no\\""}}',
      },
      'Ana Ruiz changed the client “Löw "Leo" \\”.',
    ],
    [
      'says that the system did it',
      { actor_kind: 'worker', person: null, action: 'reminder.send', entity: 'reminder', op: 'update', body: '{}' },
      'Redress sent the reminder.',
    ],
    [
      'says whose API key did it',
      { actor_kind: 'api-key', key_name: 'Sync' },
      'The API key “Sync” of Ana Ruiz opened the case file “2026-0001”.',
    ],
    [
      'has a plain form for what it does not know',
      { action: 'moon.land', entity: 'moon', body: '{}' },
      'Ana Ruiz did “moon.land”.',
    ],
  ])('%s', (_why, overrides, expected) => expect(sentenceOf(asRow(overrides))).toBe(expected));

  it('exists for every step of a request', () => {
    const without = LIFECYCLE.map(({ step }) => `ccf-request.${step}`).filter((action) => !(action in DEEDS));
    expect(without).toEqual([]);
  });
});

it('puts the actor and the sentence before what PostgreSQL wrote, and leaves that as it is', () => {
  const written = changeWithActor(asRow({ actor_kind: 'api-key', on_behalf_of: '7', key_name: 'Sync' }));
  expect(written.endsWith(change.body.slice(1))).toBe(true);
  expect(JSON.parse(written)).toMatchObject({
    actor: { kind: 'api-key', id: '1', name: 'Sync', onBehalfOf: { id: '7', name: 'Ana Ruiz' } },
    after: { reference: '2026-0001' },
  });
});
