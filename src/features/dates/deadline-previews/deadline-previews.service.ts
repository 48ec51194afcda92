import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { ComputedDeadline, DeadlineQuestion } from '../../../law/deadline.js';
import { deadlinesFor } from '../../../law/deadlines.js';
import { explain } from '../../../law/explain.js';
import { contradictions } from '../../../law/fact-order.js';
import { bearerOf, titleOf } from '../../../law/rule-wording.js';
import { worded } from '../../../words/message.js';
import { whyView } from '../deadlines/why-view.js';
import { ruleById } from '../../../law/rulebook/rulebook.js';
import { whatIf } from '../../../law/what-if.js';
import { Db } from '../../../platform/db/db.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import { FirmRulesService } from '../../rules/rule-sets/firm-rules.service.js';
import type { PreviewAnswer, PreviewedDeadline, PreviewInput } from './deadline-preview.dto.js';
import { firmCalendar } from './deadline-previews.queries.js';
import { questionsOf } from './preview-question.js';

/** Which dates facts would give, with their reasons, by the book and the firm's own rules. Stores nothing. */
@Injectable()
export class DeadlinePreviewsService {
  constructor(
    private readonly db: Db,
    private readonly firmRules: FirmRulesService,
  ) {}

  /** @throws Problem 422 with everything that cannot be asked: contradictions, unknown rules, impossible days */
  async preview(input: PreviewInput): Promise<PreviewAnswer> {
    const [[firm], rules] = await this.db.read((tx) =>
      Promise.all([
        tx.rows<{ weekend: number[]; holidays: LocalDate[] }>(firmCalendar),
        this.firmRules.publishedFor(tx),
      ]),
    );
    const calendar = { weekend: firm!.weekend, holidays: new Set(firm!.holidays) };
    const issues: Issue[] = [];
    const questions = questionsOf(input, { calendar, rules }, issues);
    issues.push(...strangeDays(input), ...questions.flatMap((question) => contradictionsIn(question, input)));
    if (issues.length > 0) throw Problem.invalid(issues);
    return {
      deadlines: questions.flatMap((question) => deadlinesOf(question).map(shown)),
      whatIf: questions.flatMap(suppositions),
    };
  }
}

/** The law filters by rule set only in a proceeding; here any answer can be narrowed. Chains are computed before that. */
function deadlinesOf(question: DeadlineQuestion): ComputedDeadline[] {
  const wanted = question.ruleSets;
  return deadlinesFor(question).filter(({ ruleSet }) => !wanted || wanted.includes(ruleSet));
}

function suppositions(question: DeadlineQuestion): PreviewAnswer['whatIf'] {
  if (question.subject !== 'ccf-request') return [];
  const wanted = question.ruleSets;
  return whatIf(question).filter(({ ruleId }) => !wanted || wanted.includes(ruleById(ruleId)?.ruleSet ?? ''));
}

function contradictionsIn(question: DeadlineQuestion, { facts = [] }: PreviewInput): Issue[] {
  return contradictions(question.facts).map(({ later, message: reason }) => ({
    pointer: `/facts/${facts.findIndex(({ name }) => name === later)}`,
    code: 'contradicts',
    message: reason,
  }));
}

const RANGE = { from: '1900-01-01', until: '2199-12-31' };

/** A typing slip such as 0226 would be counted from without a word; no file reaches back further or ahead so far. */
function strangeDays({ facts = [], date }: PreviewInput): Issue[] {
  const days = facts.flatMap(({ on, earliest, latest }, n) =>
    Object.entries({ on, earliest, latest }).map(([field, day]) => ({ pointer: `/facts/${n}/${field}`, day })),
  );
  return [...days, { pointer: '/date', day: date }]
    .filter(({ day }) => day !== undefined && (day < RANGE.from || day > RANGE.until))
    .map(({ pointer }) => ({ pointer, code: 'out-of-range', message: message('date-problems.day-range', RANGE) }));
}

function shown(deadline: ComputedDeadline): PreviewedDeadline {
  const { ruleId, ruleVersion, ruleSet, subject, owedBy, force, hard, confidence, sureness } = deadline;
  const { name, on, standsFor = null } = deadline.trigger;
  const named = bearerOf(deadline);
  return {
    title: worded(titleOf(deadline)),
    ruleId,
    ruleVersion,
    ruleSet,
    subject,
    trigger: { name, on, standsFor, confidence: deadline.trigger.confidence },
    dueOn: deadline.dueOn ?? null,
    safeOn: deadline.safeOn ?? null,
    targetOn: deadline.targetOn ?? null,
    expectedOn: deadline.expectedOn ?? null,
    owedSince: deadline.owedSince ?? null,
    missing: deadline.missing ?? null,
    owedBy,
    owedByName: named ? worded(named) : null,
    force,
    hard,
    confidence,
    sureness,
    metOn: deadline.metOn ?? null,
    endedOn: deadline.endedOn ?? null,
    supersededBy: deadline.supersededBy ?? null,
    why: whyView(explain(deadline)),
  };
}
