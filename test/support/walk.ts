import type { Made } from './build.js';
import type { Person } from './person.js';

interface StepTaken {
  /** The answer to the last step. */
  body: {
    request: Made;
    allowed: string[];
    deadlines: Record<'created' | 'moved' | 'retired', { ruleId: string; dueOn: string }[]>;
  };
  version: number;
}

/** Takes the steps of a request in turn, each at the version the one before gave. */
export async function walk(person: Person, made: Made, steps: object[]): Promise<StepTaken> {
  let { version } = made;
  let body = {} as StepTaken['body'];
  for (const step of steps) {
    const answer = await person.act(`/ccf-requests/${made.id}/steps`, version, step);
    if (answer.status !== 200) throw new Error(`${JSON.stringify(step)}: ${answer.status} ${answer.text}`);
    body = answer.body as StepTaken['body'];
    version = body.request.version;
  }
  return { body, version };
}

/** From a draft to an admitted request. */
export const ADMITTED = [
  { step: 'submit', on: '2026-03-10', channel: 'email' },
  { step: 'record-receipt', on: '2026-03-15' },
  { step: 'declare-admissible', on: '2026-04-10' },
];
