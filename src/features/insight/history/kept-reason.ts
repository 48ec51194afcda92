import type { Language } from '../../../words/language.js';
import type { Message } from '../../../words/message.js';
import { say } from '../../../words/speakers.js';

/** How the worker writes why it plans the reminders of a firm afresh: a message as JSON text. */
const REPLANNED = '{"code":"reminders.replanned.';

/** Why something was done. What a person wrote stays as it is; only the worker, where no person writes, keeps messages. */
export function reasonIn(language: Language, actorKind: string, reason: string | null): string | null {
  if (actorKind !== 'worker' || !reason?.startsWith(REPLANNED)) return reason;
  return say(language, JSON.parse(reason) as Message);
}
