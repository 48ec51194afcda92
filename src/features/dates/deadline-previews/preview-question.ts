import { message } from '../../../words/message.js';
import type { LocalDate, WorkingCalendar } from '../../../law/calendar.js';
import type { DeadlineQuestion } from '../../../law/deadline.js';
import type { Fact } from '../../../law/fact.js';
import { NOTICE_KIND_NAMES } from '../../../law/notice-kind.js';
import { REQUEST_KINDS } from '../../../law/request-kind.js';
import type { DeadlineRule, Subject } from '../../../law/rulebook/rule.js';
import { RULEBOOK } from '../../../law/rulebook/rulebook.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { PreviewInput, SupposedFact } from './deadline-preview.dto.js';
import { countingDays, givenLengths } from './preview-values.js';
import type { Tell } from './preview-values.js';

/** The firm's part of every question. */
export interface FirmsOwn {
  calendar: WorkingCalendar;
  rules: readonly DeadlineRule[];
}

/** What the input asks of the law: one question a subject. `issues` hears everything that cannot be asked. */
export function questionsOf(input: PreviewInput, firm: FirmsOwn, issues: Issue[]): DeadlineQuestion[] {
  const tell: Tell = (pointer, code, reason, params) => void issues.push({ pointer, code, params, message: reason });
  const book = [...RULEBOOK, ...firm.rules];
  const values = givenLengths(input.values ?? {}, book, tell);
  const countFrom = countingDays(input.countFrom ?? {}, book, tell);
  const { decided, nothingToImplement, revises, extensions } = input;
  const shared = { ...firm, decided, nothingToImplement, revises, extensions, values, countFrom };
  const short = input.ruleSet !== undefined || input.trigger !== undefined || input.date !== undefined;
  const asked = short ? fromTrigger(input, book, tell) : fromFacts(input, tell);
  return asked.map((each) => ({ ...shared, ...each }));
}

type Asked = Pick<DeadlineQuestion, 'subject' | 'kind' | 'facts' | 'ruleSets'>;

function fromFacts({ facts = [], subject = 'ccf-request', kind, ruleSets }: PreviewInput, tell: Tell): Asked[] {
  const read = facts.flatMap((fact, n) => factOf(fact, `/facts/${n}`, tell));
  if (facts.length === 0) tell('/facts', 'needed', message('date-problems.facts-needed'));
  if (kind !== undefined && !fits(kind, subject)) {
    tell(
      '/kind',
      'foreign-kind',
      message('date-problems.foreign-kind', { subject: message(`terms.subject.${subject}`) }),
    );
  }
  return [{ subject, kind, facts: read, ruleSets }];
}

/** The short form: every rule of the set that may count from the fact, whatever it is about. */
function fromTrigger(input: PreviewInput, book: readonly DeadlineRule[], tell: Tell): Asked[] {
  const { ruleSet, trigger, date, kind } = input;
  if (ruleSet === undefined || trigger === undefined || date === undefined || input.facts || input.ruleSets) {
    tell('/ruleSet', 'one-of', message('date-problems.facts-or-trigger'));
    return [];
  }
  const rules = book.filter((rule) => rule.ruleSet === ruleSet);
  const counting = rules.filter((rule) => factsCounted(rule).includes(trigger));
  if (rules.length === 0) tell('/ruleSet', 'unknown', message('date-problems.no-rule-set'));
  else if (counting.length === 0) {
    const triggers = [...new Set(rules.map((rule) => rule.trigger))];
    tell('/trigger', 'unknown', message('date-problems.not-counted-from'), { ruleSet, triggers });
  }
  const subjects = new Set(counting.map(({ subject }) => subject));
  const fitting = [...subjects].filter((one) => (input.subject ?? one) === one && (!kind || fits(kind, one)));
  if (subjects.size > 0 && fitting.length === 0) {
    tell(
      '/subject',
      'foreign',
      message('date-problems.foreign-subject', {
        subjects: [...subjects].map((one) => message(`terms.subject.${one}`)),
      }),
    );
  }
  // A rule that speaks only once something else has happened is asked as if it had, that day.
  const also = new Set(counting.flatMap(({ onlyAfter }) => (onlyAfter && onlyAfter !== trigger ? [onlyAfter] : [])));
  const facts: Fact[] = [
    { name: trigger, on: date, confidence: 'stated' },
    ...[...also].map((name): Fact => ({ name, on: date, confidence: 'assumed' })),
  ];
  return fitting.map((subject) => ({ subject, kind, facts, ruleSets: [ruleSet] }));
}

function factsCounted({ trigger, fallbacks = [], dateFact }: DeadlineRule): string[] {
  return [trigger, ...fallbacks.map(({ from }) => from), ...(dateFact ? [dateFact] : [])];
}

function fits(kind: string, subject: Subject): boolean {
  const kinds: Partial<Record<Subject, readonly string[]>> = {
    'ccf-request': REQUEST_KINDS,
    notice: NOTICE_KIND_NAMES,
  };
  return kinds[subject]?.includes(kind) ?? false;
}

function factOf(
  { name, on, earliest, latest, confidence = 'stated' }: SupposedFact,
  pointer: string,
  tell: Tell,
): Fact[] {
  const none: (LocalDate | undefined)[] = [earliest, latest];
  if (on && none.every((day) => day === undefined)) return [{ name, on, confidence }];
  if (!on && earliest && latest && earliest <= latest) return [{ name, earliest, latest, confidence }];
  tell(pointer, 'day-or-interval', message('date-problems.day-or-interval'));
  return [];
}
