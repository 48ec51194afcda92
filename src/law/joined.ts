import { message, type Message } from '../words/message.js';

/** Several sentences, one after another. */
export function joined([first, ...rest]: readonly Message[]): Message {
  const begin = first as Message;
  return rest.length > 0 ? message('law.joined', { first: begin, second: joined(rest) }) : begin;
}
