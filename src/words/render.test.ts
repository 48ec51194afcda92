import { rendered } from './rendered.js';
import type { Message } from './message.js';
import { Speaker } from './render.js';

const words = {
  test: {
    plain: "Nothing to do; it's fine.",
    deadlines: 'Close {count, plural, =1 {one deadline} other {# deadlines}} of {file} by {day, date, long}.',
    begins: '{Fact} counts.',
    fact: 'the day of {country}',
    of: 'Ask {who}.',
    at: 'Sent {when, time, short}.',
    kind: 'A {kind, select, access {request for access} other {request}}.',
  },
  general: { 'no-words': 'No words.' },
};
const english = new Speaker('en', words);
const arabic = new Speaker('ar', words);
const say = (code: string, params?: Message['params']) => english.say({ code, params } as Message);

describe('a message in words', () => {
  it.each<[string, string, Message['params'], string]>([
    ['without a gap', 'test.plain', undefined, "Nothing to do; it's fine."],
    [
      'with a count and a day',
      'test.deadlines',
      { count: 2, file: '{x} $& <b>', day: '2026-03-01' },
      'Close 2 deadlines of {x} $& <b> by 1 March 2026.',
    ],
    [
      'with one of its forms',
      'test.deadlines',
      { count: 1, file: 'A', day: '2026-03-01' },
      'Close one deadline of A by 1 March 2026.',
    ],
    [
      'with another message inside, large at the beginning',
      'test.begins',
      { fact: { code: 'test.fact', params: { country: 'KZ' } } as unknown as Message },
      'The day of KZ counts.',
    ],
    ['with a list', 'test.of', { who: ['Ana', 'Bo', 'Cy'] }, 'Ask Ana, Bo and Cy.'],
    [
      'with a moment where the clocks show it',
      'test.at',
      { when: { at: '2026-07-01T22:30:00Z', zone: 'Europe/Paris' } },
      'Sent 2 July 2026 at 00:30.',
    ],
    ['with a choice', 'test.kind', { kind: 'access' }, 'A request for access.'],
    ['that has none', 'test.missing', {}, 'No words.'],
    ['named like what every object has', 'test.constructor', {}, 'No words.'],
  ])('%s', (_why, code, params, expected) => expect(say(code, params)).toBe(expected));

  it('writes European digits in Arabic too', () => {
    const params = { count: 12, file: 'A', day: '2026-03-01' };
    expect(arabic.say({ code: 'test.deadlines', params } as unknown as Message)).toContain('12 deadlines');
  });
});

describe('messages in an answer', () => {
  it('become text where they stand, spaced as PostgreSQL or JavaScript writes them', () => {
    const json = '{"a":{"$message":"general.no-words"},"b":[{"$message" : "general.no-words", "params" : {}}]}';
    expect(rendered(json, 'fr')).toBe('{"a":"Ceci n’a pas encore de mots.","b":["Ceci n’a pas encore de mots."]}');
  });

  it('are never found in what somebody wrote', () => {
    const wrote = '{"$message":"general.no-words"}';
    const answer = JSON.stringify({ title: wrote, list: [`x${wrote}`, '\\', wrote], [wrote]: 1 });
    expect(rendered(answer, 'fr')).toBe(answer);
  });
});
