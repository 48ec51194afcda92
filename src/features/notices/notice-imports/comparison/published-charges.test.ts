import type { NoticeCharge, NoticeWarrant } from '../../notices/notice.entity.js';
import { chargesAfter, warrantsAfter } from './published-charges.js';

const riot = { label: 'Мятеж', translation: 'Riot' };
const insult = { label: 'Insult' };
const theft = { label: 'Theft' };
const asImported = { riot: { label: 'Riot', text: 'Мятеж' }, insult: { label: 'Insult', text: 'Insult' } };
const theftImported = { label: 'Theft', text: 'Theft' };
const byHand: NoticeCharge = { label: 'Riot', text: 'Мятеж', provision: 'Art. 293', maximumPenaltyMonths: 96 };
const told: NoticeCharge = { label: 'Something at a demonstration' };

it.each([
  ['nothing published, nothing kept', [], [], [], []],
  ['the first extract', [], [], [riot, insult], [asImported.riot, asImported.insult]],
  ['the first extract beside what was told', [told], [], [riot], [asImported.riot, told]],
  ['the same extract leaves the order and the edits alone', [told, byHand], [riot], [riot], [told, byHand]],
  ['a charge is replaced', [asImported.riot], [riot], [theft], [theftImported]],
  ['a charge is added', [asImported.riot], [riot], [riot, theft], [asImported.riot, theftImported]],
  ['a charge goes', [asImported.riot, asImported.insult], [riot, insult], [insult], [asImported.insult]],
  ['a charge enriched by hand stays when it goes', [byHand], [riot], [theft], [theftImported, byHand]],
  ['a charge enriched by hand stays as it is', [byHand], [riot], [riot, theft], [byHand, theftImported]],
  [
    'a new translation',
    [asImported.riot],
    [riot],
    [{ label: 'Мятеж', translation: 'Mutiny' }],
    [{ label: 'Mutiny', text: 'Мятеж' }],
  ],
  ['the same charge twice', [asImported.insult], [insult], [insult, insult], [asImported.insult, asImported.insult]],
])('charges: %s', (_what, current, before, now, after) => expect(chargesAfter(current, before, now)).toEqual(after));

const bare: NoticeWarrant = { country: 'BY' };
const known: NoticeWarrant = { country: 'BY', number: '7/2024' };

it.each<[string, NoticeWarrant[], number, number, NoticeWarrant[]]>([
  ['the first extract', [], 0, 2, [bare, bare]],
  ['one was known already', [known], 0, 1, [known]],
  ['one more', [known], 1, 2, [known, bare]],
  ['one fewer: a bare one goes', [bare, known, bare], 3, 2, [known, bare]],
  ['none left, but a person knows of one', [known, bare], 2, 0, [known]],
  ['the same count leaves edits alone', [known], 2, 2, [known]],
])('warrants: %s', (_what, current, before, now, after) =>
  expect(warrantsAfter(current, before, now, 'BY')).toEqual(after),
);

it('a warrant of nobody knows no country', () => {
  expect(warrantsAfter([], 0, 1, null)).toEqual([{}]);
});
