import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { message } from '../../words/message.js';
import { Problem, type Issue } from '../problem/problem.js';
import { answerOf } from './input-words.js';

/** Carries class-validator's findings from the factory, which does not know where the input came from, to `transform`. */
class InputRefused extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('Input refused');
  }
}

/** Checks every input against its DTO and answers with all issues at once. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new InputRefused(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      const checked: unknown = await super.transform(value, metadata);
      return metadata.type === 'body' ? withoutAbsent(checked) : checked;
    } catch (error) {
      if (error instanceof InputRefused) throw problemAbout(error.errors, metadata.type);
      throw error;
    }
  }
}

/** A path parameter that cannot exist is an unknown record; a parameter of the query is syntax; a body has values. */
function problemAbout(errors: ValidationError[], from: ArgumentMetadata['type']): Problem {
  if (from === 'param') return Problem.notFound();
  const issues = issuesIn(errors, '');
  if (from === 'query') return Problem.malformed(message('problems.query-parameters'), issues);
  const unknown = issues.some(({ code }) => code === 'unknown-property');
  return unknown ? Problem.malformed(message('problems.body-properties'), issues) : Problem.invalid(issues);
}

function issuesIn(errors: readonly ValidationError[], parent: string): Issue[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(constraints).map(([name, text]) => issue(pointer, name, text));
    return [...own, ...issuesIn(children, pointer)];
  });
}

function issue(pointer: string, constraint: string, text: string): Issue {
  if (constraint === 'whitelistValidation') {
    return { pointer, code: 'unknown-property', message: message('input.unknown-property') };
  }
  const code = constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { pointer, code, ...answerOf(text) };
}

/**
 * Class fields define themselves as undefined, so an absent field would look sent: `{ ...record, ...patch }` would wipe
 * what the caller never mentioned.
 */
function withoutAbsent(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  for (const key of Object.keys(body)) {
    if (Reflect.get(body, key) === undefined) Reflect.deleteProperty(body, key);
  }
  return body;
}
