import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type Change = Schema<'ChangeView'>;

export const ENTITIES = [
  'client',
  'case-file',
  'notice',
  'ccf-request',
  'deadline',
  'correspondence',
  'document',
  'proceeding',
  'outcome',
  'user',
  'api-key',
] as const;

export interface HistoryFilter {
  /** Of this file alone; the other fields but `without` then mean nothing. */
  caseFileId?: string;
  /** Leaves out what Redress itself did about reminders. */
  without?: 'reminders';
  action?: string;
  entity?: string;
  id?: string;
  from?: string;
  to?: string;
}

/** Everything one command changed, newest first. */
export interface Deed {
  transactionId: string;
  /** The change the command is named after. */
  head: Change;
  rest: Change[];
}

export function useHistory({ caseFileId, ...filter }: HistoryFilter) {
  return useInfiniteQuery({
    queryKey: ['history', caseFileId, filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) };
      if (caseFileId === undefined) return answer(api.GET('/api/v1/history', { params: { query } }));
      const { without, limit, cursor } = query;
      const params = { path: { id: caseFileId }, query: { without, limit, cursor } };
      return answer(api.GET('/api/v1/case-files/{id}/history', { params }));
    },
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });
}

/** Changes of one transaction together, in the order of their newest. */
export function deedsOf(changes: readonly Change[]): Deed[] {
  const groups = Map.groupBy(changes, ({ transactionId }) => transactionId);
  return [...groups].map(([transactionId, group]) => {
    const head = group.find(({ action, entity }) => action.startsWith(`${entity}.`)) ?? (group[0] as Change);
    return { transactionId, head, rest: group.filter((change) => change !== head) };
  });
}

/** "…declared admissible as of 12 January 2026; the decision is now expected by 12 October 2026." */
export function sentenceOf({ head, rest }: Deed): string {
  const clauses = [...rest, head].toReversed().flatMap(({ clause, entity }) => (clause ? [{ clause, entity }] : []));
  const day = clauses.find(({ entity }) => entity === 'fact');
  // A command is of one day; further days it recorded stand in its rows.
  const others = clauses.filter(({ entity }) => entity !== 'fact').map(({ clause }) => clause);
  const said = titleIn(head.sentence);
  // What a clause names again is named once.
  const repeated = said && others.some((clause) => clause.includes(said.trim()));
  const beginning =
    withoutStop(repeated ? head.sentence.replace(said, '') : head.sentence) + (day ? ` ${day.clause}` : '');
  const shown = others.slice(0, 2);
  return `${[beginning, ...shown].join('; ')}${others.length > shown.length ? '; …' : '.'}`;
}

/** What a row says beyond what the sentence of its command has said already. */
export function furtherSentence({ head }: Deed, { sentence }: Change): string {
  const said = withoutStop(head.sentence.replace(titleIn(head.sentence) ?? '', ''));
  const rest = sentence.startsWith(said) ? /^\s*:\s*(.+)$/u.exec(sentence.slice(said.length))?.[1] : undefined;
  return rest ?? sentence;
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/** The title in its quotation marks, with the space before it. */
const titleIn = (sentence: string) => /\s*[“«][^”»]*[”»]/u.exec(sentence)?.[0];
