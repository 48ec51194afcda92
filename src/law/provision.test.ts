import { wordsFor } from '../words/speakers.js';
import { articleOn, cite, SCOPE_OF_REVIEW } from './provision.js';

it.each([
  ['2025-11-26', '33(3)', 'Statute of the CCF, Art. 33(3), 2017 text'],
  ['2025-11-27', '33(4)', 'Statute of the CCF, Art. 33(4), 2025 text'],
  ['2017-01-01', '33(3)', 'Statute of the CCF, Art. 33(3), 2017 text'],
] as const)('the scope of review on %s is %s', (on, article, citation) => {
  expect(articleOn(SCOPE_OF_REVIEW, on)).toBe(article);
  expect(wordsFor('en', cite(SCOPE_OF_REVIEW, on))).toBe(citation);
});

it.each([
  [
    { instrument: 'ccf-statute', article: '42(3)', with: 'Art. 40(2)' },
    'Statute of the CCF, Art. 42(3), with Art. 40(2), 2025 text',
  ],
  [{ instrument: 'ccf-operating-rules', article: '30' }, 'Operating Rules of the CCF, Rule 30, 2026 text'],
  [{ instrument: 'rpd', article: '50(2)' }, 'INTERPOL’s Rules on the Processing of Data, Art. 50(2), 2025 text'],
  [{ instrument: 'ece', article: '16(4)' }, 'European Convention on Extradition 1957, Art. 16(4)'],
  [{ instrument: 'national-law', article: '' }, 'National law'],
] as const)('%o is cited as %s', (provision, citation) =>
  expect(wordsFor('en', cite(provision, '2026-06-01'))).toBe(citation),
);
