import { message, type Message } from '../../../words/message.js';
import type { DaySheetLine } from './day-sheet.dto.js';

/** What happened to the deadline, in words; how it ended says more than that it was ended. */
export function eventOf({ event, status }: Pick<DaySheetLine, 'event' | 'status'>): Message {
  return event === 'cancelled' ? message(`terms.deadline-status.${status}`) : message(`papers.event.${event}`);
}
