import { message } from '../../../words/message.js';
import { reasonIn } from './kept-reason.js';

const kept = JSON.stringify(message('reminders.replanned.plan-because', { who: 'Ana Ruiz', reason: 'cancelled' }));

it('says what the worker kept, with what a person wrote as it is', () => {
  expect(reasonIn('fr', 'worker', kept)).toBe('Ana Ruiz a modifié le plan des rappels\u00a0: cancelled');
});

it.each([
  ['a person wrote, even this', 'user', kept],
  ['the worker kept before reasons were messages', 'worker', 'Ana Ruiz changed the reminder plan.'],
  ['nobody gave', 'user', null],
])('leaves what %s', (_what, kind, reason) => expect(reasonIn('fr', kind, reason)).toBe(reason));
