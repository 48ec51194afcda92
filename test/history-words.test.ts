import ts from 'typescript';
import { DEEDS } from '../src/features/insight/history/history-words.js';
import { NOUNS } from '../src/features/insight/history/words/nouns.js';
import { LIFECYCLE } from '../src/law/request-transitions.js';
import { PROVISIONAL_LIFECYCLE } from '../src/law/provisional-measure.js';
import { isTest, nodesOf, sourceFiles } from './support/source-rules.js';

const product = sourceFiles(['src', 'seeds']).filter((file) => !isTest(file));
const nodes = product.filter(({ path }) => !path.includes('/history/')).flatMap(nodesOf);
const isOfRecord = (text: string) => Object.hasOwn(NOUNS, text.slice(0, text.indexOf('.')));

/** Actions put together from a step or a choice: all that can come of each. */
const PUT_TOGETHER: Record<string, readonly string[]> = {
  'ccf-request.': LIFECYCLE.map(({ step }) => step),
  'provisional-measure.': PROVISIONAL_LIFECYCLE.map(({ step }) => step),
  'extension.': ['request', 'record'],
  'override.': ['approve', 'refuse', 'approve-cancellation', 'refuse-cancellation'],
  'override.propose': ['', '-cancellation'],
};

/** What webhooks are told of: named in the same form, and no action. */
const EVENTS = ['reminder.due'];

it('every action written in the code has a sentence, in every language by its type', () => {
  const texts = nodes.filter(ts.isStringLiteral).map(({ text }) => text);
  const actions = texts.filter((text) => /^[a-z-]+\.[a-z-]+$/.test(text) && isOfRecord(text));
  expect(actions.length).toBeGreaterThan(60);
  expect(actions.filter((action) => !(action in DEEDS) && !EVENTS.includes(action))).toEqual([]);
});

it('so has every action put together from a step', () => {
  const heads = nodes.filter(ts.isTemplateExpression).map(({ head }) => head.text);
  const beginnings = heads.filter((head) => /^[a-z-]+\.[a-z-]*$/.test(head) && isOfRecord(head));
  expect([...new Set(beginnings)].toSorted()).toEqual(Object.keys(PUT_TOGETHER).toSorted());
  const actions = Object.entries(PUT_TOGETHER).flatMap(([head, steps]) => steps.map((step) => head + step));
  expect(actions.filter((action) => !(action in DEEDS))).toEqual([]);
});
