/**
 * A session of the Commission. At least three a year are held and announced (CCF Statute Art. 16), but decisions
 * are also taken between them (Arts. 17, 40(4)), so a session never bounds the day of a decision.
 */
export interface CcfSession {
  label: string;
  /** Absent when only the month is known. */
  startsOn?: string;
  endsOn?: string;
  description: string;
  /** verified: read on INTERPOL's site or in a decision; secondary: read in a lawyer's article. */
  sureness: 'verified' | 'secondary';
  source: string;
}

const SITE_2025 = "INTERPOL's site, CCF sessions and decisions, text of 2025";
const SITE_2026 = "INTERPOL's site, CCF sessions and reports, text of 2026";
const ARTICLE_2022 = 'Red Notice Law Journal, August 2022';
const ARTICLE_2024 = 'interpollawfirm.com on deletions outside the sessions';

type Row = [label: string, days: [string, string] | undefined, CcfSession['sureness'], source: string, said: string];

const rows: readonly Row[] = [
  ['105', ['2018-07-03', '2018-07-05'], 'verified', 'CCF decision excerpt 2018-14', '3-5 July 2018'],
  ['106', ['2018-10-16', '2018-10-19'], 'verified', 'CCF decision excerpt 2018-18', '16-19 October 2018'],
  ['107', ['2019-01-28', '2019-02-01'], 'verified', 'CCF decision excerpt 2019-4', '28 January-1 February 2019'],
  ['122', ['2022-10-10', '2022-10-14'], 'secondary', ARTICLE_2022, '10-14 October 2022'],
  ['129', ['2024-06-24', '2024-06-28'], 'secondary', ARTICLE_2024, '24-28 June 2024'],
  ['130', ['2024-10-14', '2024-10-18'], 'secondary', ARTICLE_2024, '14-18 October 2024; the source prints 129 twice'],
  ['131', ['2025-01-27', '2025-01-31'], 'verified', SITE_2025, '27-31 January 2025'],
  ['132', undefined, 'verified', SITE_2025, 'April 2025'],
  ['133', undefined, 'verified', SITE_2025, 'June 2025'],
  ['134', undefined, 'verified', SITE_2025, 'October 2025'],
  ['135', ['2026-01-28', '2026-02-10'], 'verified', SITE_2026, '28 January-10 February 2026, first of the 2026 pilot'],
  ['136', ['2026-06-03', '2026-06-16'], 'verified', SITE_2026, '3-16 June 2026'],
  ['137', ['2026-09-30', '2026-10-13'], 'verified', SITE_2026, '30 September-13 October 2026'],
  ['2026 optional', undefined, 'verified', SITE_2026, 'December 2026, only if required'],
];

/** Sessions after 2026 were not published when this was written (22 November 2026). */
export const sessions: readonly CcfSession[] = rows.map(([label, days, sureness, source, description]) => ({
  label,
  ...(days && { startsOn: days[0], endsOn: days[1] }),
  description,
  sureness,
  source,
}));
