import type { ValidationOptions } from 'class-validator';
import { message, type Message } from '../../words/message.js';
import type { Issue } from '../problem/problem.js';

/** What to send instead; some rules see it by the value that was sent. */
export type Wanted = Message | ((value: unknown) => Message | string);

/** Travels with a rule of class-validator, whose own messages are English text. */
export interface RuleWords {
  wanted: Wanted;
  params?: Issue['params'];
}

/** Gives a rule of a DTO its message: `@Matches(SHAPE, says(message('input.scope')))`. */
export function says(wanted: Wanted, params?: Issue['params']): ValidationOptions {
  return { context: { wanted, params } satisfies RuleWords };
}

/** What class-validator's own rules say; the numbers are those of the rule. */
const builtIn: Readonly<Record<string, (limit: number) => Message>> = {
  isUuid: () => message('input.uuid'),
  isEmail: () => message('input.email'),
  isString: () => message('input.string'),
  isArray: () => message('input.array'),
  isObject: () => message('input.object'),
  nestedValidation: () => message('input.object'),
  isBoolean: () => message('input.boolean'),
  isInt: () => message('input.integer'),
  min: (least) => message('input.min', { least }),
  max: (most) => message('input.max', { most }),
  maxLength: (most) => message('input.max-length', { most }),
  arrayMaxSize: (most) => message('input.most-items', { most }),
  arrayMinSize: (least) => message('input.least-items', { least }),
  arrayUnique: () => message('input.unique'),
};

export function wordsOfRule(name: string, limit: unknown): RuleWords {
  return { wanted: builtIn[name]?.(Number(limit)) ?? message('input.not-accepted') };
}
