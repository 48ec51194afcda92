import type { Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { addDays } from '../../parts/dates.js';

export const DOCKET = 'docket';
export const keyOf = (within: number) => [DOCKET, within] as const;
type Docket = Schema<'DocketView'>;

/** As many dated rows as the server gives at most (docket.queries.ts). */
const MOST = 5_000;

/** Whether more days would bring nothing: there is nothing more, or the table is full. */
export const reachesAll = ({ rows, more }: Docket): boolean => more === 0 || Boolean(rows[MOST - 1]?.dueOn);

/** Dated rows come in the order of their dates, so those of fewer days are the first of those of more. */
export function upTo(within: number, docket: Docket): Docket {
  const last = addDays(docket.today, within);
  const rows = docket.rows.filter(({ dueOn }) => dueOn === null || dueOn <= last);
  return { ...docket, rows, more: docket.more + docket.rows.length - rows.length };
}

/** The newest answer in the browser from which so many days can be told; what a change has outdated does not count. */
export function newestReaching(within: number): { of: number; docket: Docket; at: number } | undefined {
  const answers = queries.getQueryCache().findAll({ queryKey: [DOCKET] });
  const known = answers.flatMap(({ queryKey, state: { data, isInvalidated, dataUpdatedAt: at } }) => {
    const [docket, of] = [data as Docket | undefined, Number(queryKey[1])];
    return docket && !isInvalidated && (of >= within || reachesAll(docket)) ? [{ of, docket, at }] : [];
  });
  return known.toSorted((a, b) => b.at - a.at)[0];
}
