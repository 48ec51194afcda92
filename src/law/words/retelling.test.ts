import { CLEAN_UP } from '../clean-up.js';
import { cite, citeAgain } from '../provision.js';
import { RULEBOOK } from '../rulebook/rulebook.js';
import { LAW_LANGUAGES, LAW_WORDS } from './in-language.js';
import { retelling } from './retelling.js';

const french = retelling('fr')!;
const TRANSLATED = LAW_LANGUAGES.filter((language) => language !== 'en');

it('is none in English', () => expect(retelling('en')).toBeUndefined());

it.each<[string, string, string]>([
  [
    'a row as PostgreSQL writes it',
    '{"title" : "Decision on access", "ruleId" : "ACCESS_DECISION", "authority" : "Statute of the CCF, Art. 40(1), 2025 text", "owedByName" : null}',
    '{"title" : "Décision sur l’accès", "ruleId" : "ACCESS_DECISION", "authority" : "Statut de la CCF, art. 40(1), texte de 2025", "owedByName" : null}',
  ],
  [
    'a change as we write it',
    '{"id":"1","ruleId":"EAW_60","title":"Decision on surrender without consent","owedByName":"executing court"}',
    '{"id":"1","ruleId":"EAW_60","title":"Décision sur la remise sans consentement","owedByName":"la juridiction d’exécution"}',
  ],
  [
    'a title a person has changed',
    '{"title":"Decision on access (chase!)","ruleId":"ACCESS_DECISION"}',
    '{"title":"Decision on access (chase!)","ruleId":"ACCESS_DECISION"}',
  ],
  [
    'a date entered by hand',
    '{"title":"Decision on access","ruleId":null,"authority":"Extradition Act 2003 (UK), s. 74","owedByName":"government"}',
    '{"title":"Decision on access","ruleId":null,"authority":"Extradition Act 2003 (UK), s. 74","owedByName":"government"}',
  ],
  [
    'what has to be cleaned up, and with whom',
    '{"title":"National copy brought up to date: DE","ruleId":null,"owedByName":"national bureau of DE"}',
    '{"title":"Copie nationale mise à jour: DE","ruleId":null,"owedByName":"le bureau national (DE)"}',
  ],
  [
    'a title that pretends to be a row',
    String.raw`{"title":"x\", \"title\":\"Surrender\",\"ruleId\":\"EAW_SURRENDER","ruleId":null}`,
    String.raw`{"title":"x\", \"title\":\"Surrender\",\"ruleId\":\"EAW_SURRENDER","ruleId":null}`,
  ],
])('%s', (_, stored, shown) => expect(french(stored)).toBe(shown));

it.each(TRANSLATED)('a stored citation is what would be cited today, in %s', (language) => {
  const words = LAW_WORDS[language].citations!;
  for (const { source } of [...RULEBOOK, ...CLEAN_UP.map(({ rule }) => rule)]) {
    for (const on of ['2020-01-01', '2026-01-01'] as const) {
      expect(citeAgain(cite(source, on), words)).toBe(cite(source, on, words));
    }
  }
});
