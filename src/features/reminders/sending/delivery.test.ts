import { message } from '../../../words/message.js';
import { failed, MOST_ATTEMPTS, unsendable } from './delivery.js';
import type { ClaimedReminder } from './delivery.js';

const HOUR = 3600;
const refused = new Error('550 no such\r\nuser');
const away = new Error('connect ECONNREFUSED');

const claimed = (overrides: Partial<ClaimedReminder>): ClaimedReminder => ({
  id: 'r',
  messageId: 'rem-r-v1@redress',
  channel: 'email',
  deadlineId: 'd',
  caseFileId: 'f',
  recipientId: 'u',
  lastRemindedOf: null,
  attempts: 1,
  step: 'before-7',
  dueOn: '2026-11-29',
  daysLeft: 7,
  title: null,
  language: 'en',
  reference: 'F-12',
  email: 'ana@firm.example',
  ours: true,
  plannedFor: null,
  secondsLeft: 7 * 24 * HOUR,
  obsolete: null,
  unreachable: null,
  ...overrides,
});

describe('a mail that could not be sent', () => {
  it.each([
    ['first', { attempts: 1 }, 60],
    ['second', { attempts: 2 }, 120],
    ['fifth', { attempts: 5 }, 1200],
    ['every hour from the sixth on', { attempts: 6 }, HOUR],
    ['never more than a quarter of the time left', { attempts: 6, secondsLeft: 2 * HOUR }, HOUR / 2],
    ['but a minute at the least', { attempts: 6, secondsLeft: 100 }, 60],
    ['after the day it waits as usual', { attempts: 6, secondsLeft: -HOUR }, HOUR],
  ])('waits: %s', (_when, facts, pauseSeconds) => {
    expect(failed(claimed(facts), away, false)).toMatchObject({ state: 'retry', pauseSeconds });
  });

  it('is given up after the last attempt, and at once when it is refused for good', () => {
    expect(failed(claimed({ attempts: MOST_ATTEMPTS }), away, false)).toMatchObject({
      state: 'dead',
      reason: { code: 'reminders.reason.given-up', params: { count: MOST_ATTEMPTS } },
    });
    expect(failed(claimed({}), refused, true)).toMatchObject({ state: 'dead', answer: '550 no such user' });
  });
});

const moved = message('reminders.reason.date-moved');
const disabled = message('reminders.reason.recipient-disabled');

it.each([
  ['the date moved', { obsolete: moved }, 'superseded'],
  ['the recipient left', { unreachable: disabled }, 'suppressed'],
  ['both: there is nothing to hand over', { obsolete: moved, unreachable: disabled }, 'superseded'],
  ['it kills its worker each time', { attempts: MOST_ATTEMPTS + 1 }, 'dead'],
])('is not sent when %s', (_why, facts, state) => {
  expect(unsendable(claimed(facts))).toMatchObject({
    state,
    reason: { code: expect.stringMatching(/^reminders\.reason\./) },
  });
});

it('is sent when nothing speaks against it', () => {
  expect(unsendable(claimed({}))).toBeUndefined();
});
