import ts from 'typescript';
import { LIFECYCLE } from '../src/law/request-transitions.js';
import { PROVISIONAL_LIFECYCLE } from '../src/law/provisional-measure.js';
import { SPEAKERS } from '../src/words/speakers.js';
import { isTest, nodesOf, sourceFiles } from './support/source-rules.js';

const nodes = sourceFiles(['src', 'seeds'])
  .filter((file) => !isTest(file) && !/\/words\/|\/history\//.test(file.path))
  .flatMap(nodesOf);

/** What `db.write`, `db.rehearse` and `db.writeAs` are given as the action. */
const PLACES: Readonly<Record<string, number>> = { write: 0, rehearse: 0, writeAs: 1 };

/** Actions put together from a step or a choice, by what they begin with: all that can come of each. */
const PUT_TOGETHER: Record<string, readonly string[]> = {
  'ccf-request.': LIFECYCLE.map(({ step }) => step),
  'provisional-measure.': PROVISIONAL_LIFECYCLE.map(({ step }) => step),
  'extension.': ['request', 'record'],
  'override.': ['approve', 'refuse', 'approve-cancellation', 'refuse-cancellation'],
  'override.propose': ['', '-cancellation'],
};

const withoutWords = (actions: readonly string[]) =>
  Object.values(SPEAKERS).flatMap((speaker) =>
    actions
      .filter((action) => !speaker.has(`history.action.${action}`))
      .map((action) => `${speaker.language} ${action}`),
  );

const isOfRecord = (text: string) => SPEAKERS.en.has(`history.noun.${text.slice(0, text.indexOf('.'))}`);

it('every action that a service writes under has words in four languages', () => {
  const asked = nodes.filter(ts.isCallExpression).flatMap(({ expression, arguments: given }) => {
    if (!ts.isPropertyAccessExpression(expression) || !/\bdb$/.test(expression.expression.getText())) return [];
    const place = PLACES[expression.name.text];
    return place === undefined ? [] : [given[place]];
  });
  const actions = asked.flatMap((one) => (one && ts.isStringLiteral(one) ? [one.text] : []));
  expect(actions.length).toBeGreaterThan(60);
  expect(withoutWords(actions)).toEqual([]);
});

it('so has every text of that form, since some actions reach the service through a variable', () => {
  const texts = nodes.filter(ts.isStringLiteral).map(({ text }) => text);
  const actions = texts.filter((text) => /^[a-z-]+\.[a-z-]+$/.test(text) && isOfRecord(text));
  // What webhooks are sent, and columns in a query, are named in the same form and are no actions.
  const others = ['reminder.due', 'firm.name', 'firm.zone'];
  expect(withoutWords(actions.filter((action) => !others.includes(action)))).toEqual([]);
});

it('so has every action put together from a step', () => {
  const heads = nodes.filter(ts.isTemplateExpression).map(({ head }) => head.text);
  const beginnings = heads.filter((head) => /^[a-z-]+\.[a-z-]*$/.test(head) && isOfRecord(head));
  expect([...new Set(beginnings)].toSorted()).toEqual(Object.keys(PUT_TOGETHER).toSorted());
  const actions = Object.entries(PUT_TOGETHER).flatMap(([head, steps]) => steps.map((step) => head + step));
  expect(withoutWords(actions)).toEqual([]);
});
