import { message, type Message } from '../../../words/message.js';
import { DATE_CHANGED, URGENT_CHANGE } from '../../../law/reminder-steps.js';

/** A step of the ledger in words: `before-7` is seven days before. */
export function stepOf(step: string): Message {
  if (step === DATE_CHANGED) return message('reminders.step.date-changed');
  if (step === URGENT_CHANGE) return message('reminders.step.urgent-change');
  const [kind, count] = step.split('-');
  const days = Number(count ?? 1);
  if (kind === 'before') return message('reminders.step.before', { days });
  if (kind === 'unacknowledged') return message('reminders.step.unacknowledged', { days });
  return kind === 'due' ? message('reminders.step.due') : message('reminders.step.overdue', { days });
}
