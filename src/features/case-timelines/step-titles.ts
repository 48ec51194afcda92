import { FACTS } from '../../law/fact.js';
import { PROCEEDING_EVENTS } from '../../law/proceeding-event.js';

const facts: Record<string, string> = FACTS;
const events: Record<string, { title: string }> = PROCEEDING_EVENTS;

/** What a timeline calls a step: "The request was declared admissible", of "the day the request was ...". */
export function stepTitles(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, events[name]?.title ?? happening(facts[name] ?? name)]));
}

function happening(phrase: string): string {
  const said = phrase.replace(/^the (day|date)( of)? /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
