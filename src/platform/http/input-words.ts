import type { ValidationArguments, ValidationOptions } from 'class-validator';
import { message, type Message } from '../../words/message.js';
import type { Issue } from '../problem/problem.js';

/** What to send instead; some rules see it by the value that was sent. */
export type Wanted = Message | ((value: unknown) => Message);

/** What a rule of a DTO says. */
interface RuleWords {
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

interface Rule {
  name?: string;
  type: string;
  constraints?: unknown[];
  context?: unknown;
}

type RuleAnswer = Pick<Issue, 'params' | 'message'>;

/** What class-validator calls for the text of a rule. It knows text only, so the message travels as JSON. */
export function messageOf(rule: Rule): (args: ValidationArguments) => string {
  const { wanted, params } = (rule.context as RuleWords | undefined) ?? wordsOfBuiltIn(rule);
  return ({ value }) => {
    const answer: RuleAnswer = { params, message: typeof wanted === 'function' ? wanted(value) : wanted };
    // class-validator fills in `$value` and the like.
    return JSON.stringify(answer).replaceAll('$', String.raw`\u0024`);
  };
}

/** What `messageOf` made; the few texts of class-validator that belong to no rule say no more than that it is wrong. */
export function answerOf(text: string): RuleAnswer {
  return text.startsWith('{') ? (JSON.parse(text) as RuleAnswer) : { message: message('input.not-accepted') };
}

function wordsOfBuiltIn({ name, type, constraints }: Rule): RuleWords {
  return { wanted: builtIn[name ?? type]?.(Number(constraints?.[0])) ?? message('input.not-accepted') };
}
