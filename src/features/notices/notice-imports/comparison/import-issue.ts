import type { Message } from '../../../../words/message.js';

/** What a lawyer should know of a record. */
export interface ImportIssue {
  code: string;
  message: Message;
}
