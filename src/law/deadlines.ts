import { anchorAt, findAnchor, lastDay, shownTrigger, type Anchor, type FactsByName } from './anchor.js';
import type { LocalDate } from './calendar.js';
import { count, targetBefore } from './counting.js';
import { recordEnd, recordExtensions, recordHindrance } from './deadline-endings.js';
import type { ComputedDeadline, DeadlineQuestion, Step } from './deadline.js';
import { type Fact, type FactName } from './fact.js';
import { isBuiltIn } from './rulebook/rule-set-titles.js';
import { isInForce, rulesAbout } from './rulebook/rulebook.js';
import { versionOf, type DeadlineRule, type Span } from './rulebook/rule.js';

/**
 * Every time limit the facts set running, with the reasons for its date. Met and ended ones are included and say so: a
 * breach stays a breach after it is cured. Rules whose trigger is unknown are absent; see `whatIf` for those.
 */
export function deadlinesFor(question: DeadlineQuestion): ComputedDeadline[] {
  const own = ownRules(question);
  const book = rulesAbout(question.subject);
  return computeAll(own.length > 0 ? [...book, ...own] : book, question);
}

/** Those of a firm's own rules alone. The book is computed only where one of them runs from a date of the book. */
export function ownDeadlinesFor(question: DeadlineQuestion): ComputedDeadline[] {
  const own = ownRules(question);
  if (own.some(({ triggerRules }) => triggerRules)) return deadlinesFor(question).filter((deadline) => deadline.own);
  return computeAll(own, question);
}

function ownRules({ subject, rules = [] }: DeadlineQuestion): readonly DeadlineRule[] {
  return rules.filter((rule) => rule.subject === subject);
}

function computeAll(rules: readonly DeadlineRule[], question: DeadlineQuestion): ComputedDeadline[] {
  const facts = new Map<FactName, Fact>();
  for (const fact of question.facts) facts.set(fact.name, fact);
  const found = new Map<string, ComputedDeadline>();
  for (const rule of rules) {
    if (!concerns(rule, question, facts)) continue;
    const deadline = compute(rule, question, facts, found);
    if (!deadline) continue;
    found.set(rule.id, deadline);
    const replaced = rule.replaces && found.get(rule.replaces);
    if (replaced) replaced.supersededBy = rule.id;
  }
  return [...found.values()];
}

function concerns(rule: DeadlineRule, question: DeadlineQuestion, facts: FactsByName): boolean {
  const { kind, ruleSets } = question;
  if (kind !== undefined && rule.appliesTo && !rule.appliesTo.includes(kind)) return false;
  if (question.subject === 'proceeding' && ruleSets && !ruleSets.includes(rule.ruleSet)) return false;
  if (rule.onlyAfter && !facts.has(rule.onlyAfter)) return false;
  if (rule.revises && revisedLimb(question) && rule.revises !== revisedLimb(question)) return false;
  return rule.implementing === undefined || concernsImplementing(rule, question);
}

/** Art. 41(3): a decision on access, and any that leaves the files as they are, is notified without waiting. */
function concernsImplementing(rule: DeadlineRule, question: DeadlineQuestion): boolean {
  const onAccess = question.kind === 'access' || revisedLimb(question) === 'access';
  const nothing = question.nothingToImplement ?? onAccess;
  if (rule.implementing === 'something') return !nothing && !(onAccess && rule.id === 'NOTIFY_DELETION');
  return nothing || onAccess;
}

function revisedLimb({ kind, revises }: DeadlineQuestion): DeadlineRule['revises'] {
  if (kind !== 'revision' || revises === undefined) return undefined;
  return revises === 'access' ? 'access' : 'correction-or-deletion';
}

function compute(
  rule: DeadlineRule,
  question: DeadlineQuestion,
  facts: FactsByName,
  earlier: ReadonlyMap<string, ComputedDeadline>,
): ComputedDeadline | undefined {
  const given = rule.dateFact && anchorAt(rule.dateFact, facts);
  const anchor = findAnchor(rule, facts, question, earlier) ?? given;
  // A day stated outright stands whatever the book's wording of that time; a firm's own wordings give way to each other.
  const mustBeInForce = !given || rule.version !== undefined;
  if (!anchor || (mustBeInForce && !isInForce(rule, gateDay(rule, anchor, facts)))) return undefined;
  const deadline = blank(rule, anchor);
  if (given) readFromPaper(deadline, rule, given, anchor);
  else runClock(deadline, rule, anchor, question);
  if (deadline.dueOn && rule.owedBy === 'applicant') setTarget(deadline, anchor, question);
  if (rule.revises && question.kind === 'revision' && !question.revises) deadline.confidence = 'assumed';
  if (!recordEnd(deadline, rule, anchor, facts)) return undefined;
  recordExtensions(deadline, rule, question, facts);
  recordHindrance(deadline, rule, facts);
  return deadline;
}

function gateDay(rule: DeadlineRule, anchor: Anchor, facts: FactsByName): LocalDate {
  const gate = rule.gate && facts.get(rule.gate);
  return gate ? lastDay(gate) : anchor.latest;
}

function blank(rule: DeadlineRule, anchor: Anchor): ComputedDeadline {
  const deadline: ComputedDeadline = {
    ruleId: rule.id,
    ruleVersion: versionOf(rule),
    ruleSet: rule.ruleSet,
    subject: rule.subject,
    owedBy: rule.owedBy,
    force: rule.force,
    hard: rule.hard,
    confidence: anchor.confidence,
    sureness: rule.sureness,
    trigger: shownTrigger(anchor, countedDay(rule, anchor)),
    steps: [],
    extensions: [],
  };
  if (rule.bearer) deadline.bearer = rule.bearer;
  if (!isBuiltIn(rule.ruleSet)) deadline.own = ownWords(rule);
  return deadline;
}

function ownWords({ id, title = id, duty = title, source, owedByName, notes }: DeadlineRule): ComputedDeadline['own'] {
  const words = { title, duty, citation: source.article };
  return { ...words, ...(owedByName && { owedByName }), ...(notes && { note: notes }) };
}

/** Of an interval, what we owe counts from its first day and what is owed to us from its last. */
function countedDay(rule: DeadlineRule, anchor: Anchor): LocalDate {
  return rule.owedBy === 'applicant' ? anchor.earliest : anchor.latest;
}

function readFromPaper(deadline: ComputedDeadline, rule: DeadlineRule, given: Anchor, anchor: Anchor): void {
  deadline.dueOn = countedDay(rule, given);
  deadline.safeOn = given.earliest;
  deadline.confidence = given.confidence;
  const steps: Step[] = [];
  if (anchor !== given) steps.push(startStep(deadline, anchor));
  steps.push({ op: 'given', out: deadline.dueOn, phrase: 'given-by-paper', values: { fact: given.name } });
  deadline.steps = steps;
}

function runClock(deadline: ComputedDeadline, rule: DeadlineRule, anchor: Anchor, question: DeadlineQuestion): void {
  const start = startStep(deadline, anchor);
  deadline.steps = [start];
  const span = spanOf(rule, question);
  if (span === undefined) {
    deadline.owedSince = deadline.trigger.on;
    if (rule.length === 'by-letter') deadline.missing = 'day-in-letter';
    if (rule.length === 'per-file') deadline.missing = 'length-of-treaty';
    return;
  }
  const countFrom = (rule.countFromVaries && question.countFrom?.[rule.ruleSet]) || rule.countFrom;
  const counted = countFrom === rule.countFrom ? rule : { ...rule, countFrom };
  const due = count(counted, span, anchor.plusMonths, deadline.trigger.on, question.calendar);
  deadline.dueOn = due.on;
  deadline.safeOn = due.on;
  if (anchor.earliest !== deadline.trigger.on) {
    deadline.safeOn = count(counted, span, anchor.plusMonths, anchor.earliest, question.calendar).on;
  }
  deadline.steps = [start, ...due.steps];
}

function spanOf(rule: DeadlineRule, question: DeadlineQuestion): Span | undefined {
  const value = rule.length === 'per-file' || rule.adjustable ? question.values?.[rule.id] : undefined;
  return value ?? (typeof rule.length === 'string' ? undefined : rule.length);
}

function startStep(deadline: ComputedDeadline, anchor: Anchor): Step {
  const out = deadline.trigger.on;
  if (anchor.earliestOfSeveral)
    return { op: 'start', out, phrase: 'earliest-of-several', values: { fact: anchor.name } };
  if (anchor.standsFor) {
    const phrase = anchor.notBefore ? 'stands-in-not-before' : 'stands-in';
    return { op: 'start', out, phrase, values: { fact: anchor.name, wanted: anchor.standsFor } };
  }
  const phrase = anchor.computed ? 'counted-from-date-of-rule' : 'counted-from';
  return { op: 'start', out, phrase, values: { fact: anchor.name } };
}

function setTarget(deadline: ComputedDeadline, anchor: Anchor, question: DeadlineQuestion): void {
  const step = targetBefore(deadline.dueOn!, anchor.earliest, question.calendar);
  deadline.targetOn = step.out;
  deadline.steps = [...deadline.steps, step];
}
