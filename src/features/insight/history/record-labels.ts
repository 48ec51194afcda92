import type { Language } from '../../../words/language.js';
import type { Wording } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import { deadlineTitle, nameOfCode } from './code-names.js';
import { textIn, wordingIn } from './image.js';
import type { ChangeRow } from './history.queries.js';

/** The column that names a record to a person. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'api-key': 'name',
  'calendar-feed': 'name',
  'case-file': 'reference',
  client: 'display_name',
  correspondence: 'subject',
  document: 'title',
  firm: 'name',
  'follow-up': 'title',
  'new-fact': 'title',
  proceeding: 'forum',
  suggestion: 'text',
  'rule-set': 'title',
  'webhook-endpoint': 'url',
  user: 'name',
};

/** Where that is a code of a closed list: the column, and the list. */
const CODED_BY: Readonly<Record<string, readonly [column: string, list: string]>> = {
  'ccf-request': ['kind', 'request-kind'],
  fact: ['name', 'fact'],
  notice: ['kind', 'notice-kind'],
  outcome: ['conclusion', 'conclusion'],
  'proceeding-event': ['kind', 'proceeding-event'],
  'provisional-measure': ['measure', 'measure'],
};

/** Records that stand for somebody or something else, by whose name they are known (`named` of the row). */
const OF_DEADLINE = ['extension', 'override', 'recalculation-item', 'verification'];

/** What a record is called, and whether that is a kind of record rather than a name. */
export interface Label {
  text: string;
  kind: boolean;
}

/** As it was called when it was changed; undefined for what has no name a reader could know. */
export function labelOf(row: ChangeRow, language: Language): Label | undefined {
  const { entity, named } = row;
  const image = row.after ?? row.before;
  if (entity === 'deadline') return called(titleOf(row, language));
  const coded = CODED_BY[entity];
  if (coded) return ofKind(nameOfCode(language, coded[1], textIn(image, coded[0]) ?? ''));
  const column = NAMED_BY[entity];
  if (column) return called(wordsOf(language, wordingIn(image, column)));
  if (OF_DEADLINE.includes(entity))
    return named === null && row.named_message === null && row.named_rule === null
      ? undefined
      : called(titleOf(row, language));
  if (entity === 'ccf-request-notice') return ofKind(nameOfCode(language, 'notice-kind', named ?? ''));
  if (entity === 'digest') return called(dayIn(language, textIn(image, 'day')));
  return called(named);
}

/** The title of the deadline that a row is about. */
export function titleOf(row: ChangeRow, language: Language): string {
  if (row.entity !== 'deadline') return deadlineTitle(language, row.named ?? row.named_message, row.named_rule);
  const image = row.after ?? row.before;
  return deadlineTitle(language, wordingIn(image, 'title'), textIn(image, 'rule_id'));
}

const wordsOf = (language: Language, wording: Wording | null) => wording && SPEAKERS[language].wordsFor(wording);
const called = (text: string | null): Label | undefined => (text ? { text, kind: false } : undefined);
const ofKind = (text: string | undefined): Label | undefined => (text ? { text, kind: true } : undefined);

function dayIn(language: Language, day: string | null): string | null {
  return day && SPEAKERS[language].day(day);
}
