import { FACT_NAMES } from '../../../law/fact.js';
import { PROCEEDING_EVENT_KINDS } from '../../../law/proceeding-event.js';
import { LIFECYCLE } from '../../../law/request-transitions.js';
import { LANGUAGES, type Language } from '../../../words/language.js';
import { rendered } from '../../../words/rendered.js';
import { stepTitles } from './step-titles.js';

const received = LIFECYCLE.map(({ letterFact, setsFact }) => (letterFact ?? setsFact).replace(/On$/, 'ReceivedOn'));
const names = [...FACT_NAMES, ...PROCEEDING_EVENT_KINDS, ...received, 'someDayOfLongAgoOn', 'constructor'];

const titles = (language: Language) =>
  JSON.parse(rendered(JSON.stringify(stepTitles(names)), language)) as Record<string, string>;

it.each(LANGUAGES)('in %s every step has a title in words, and none its own name', (language) => {
  for (const [name, title] of Object.entries(titles(language))) {
    expect([name, title]).toEqual([
      name,
      expect.not.stringMatching(/[{}]|undefined|[a-z][A-Z]\w*On\b|^[a-z]+-[a-z-]+$/),
    ]);
    expect(title).not.toBe(name);
    if (language === 'ar') expect(title).toMatch(/[\u0600-\u06ff]/);
  }
});

it.each([
  ['declaredAdmissibleOn', 'The request was declared admissible'],
  ['admissibilityLetterReceivedOn', 'Letter received: the request was declared admissible'],
  ['sessionLetterReceivedOn', 'Letter received'],
  ['warrant-cancelled', 'Warrant cancelled'],
  ['someDayOfLongAgoOn', 'A day kept for the record'],
])('%s is: %s', (name, title) => expect(titles('en')[name]).toBe(title));
