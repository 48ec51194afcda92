import { languageIn } from './language.js';

it.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de, en;q=0.5, es;q=0.7', 'es'],
  ['AR', 'ar'],
  ['fr;q=0, de', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%s is read as %s', (header, language) => expect(languageIn(header)).toBe(language));
