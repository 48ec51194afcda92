import type { FigureSource } from './figure-sources.js';

/** One published number about the Commission or about notices, to set a firm's own figures beside. */
export interface PublishedFigure {
  /** The period, both years included. */
  yearFrom: number;
  yearTo: number;
  measure: string;
  /**
   * `=` as printed; `>=` a floor, since what was counted is known to be incomplete; `~` stated only roughly.
   * A ratio of two floors is no rate: it is never to be shown as one.
   */
  operator: '=' | '>=' | '~';
  value: number;
  unit: string;
  /** What was counted, or what a share is a share of. */
  base: string;
  sources: readonly FigureSource[];
  /** Where sources disagree, what the other one prints. */
  remark?: string;
}

type Row = [
  years: [from: number, to: number],
  measure: string,
  operator: PublishedFigure['operator'],
  value: number,
  unit: string,
  base: string,
  sources: string,
  remark?: string,
];

// prettier-ignore
const rows: readonly Row[] = [
  [[2002, 2002], 'requests-received', '=', 120, 'requests', 'all', 'RNM-NUM1'],
  [[2011, 2011], 'requests-received', '=', 258, 'requests', 'all', 'HER'],
  [[2015, 2015], 'requests-received', '=', 643, 'requests', 'all', 'RNLJ-24B'],
  [[2016, 2016], 'requests-received', '=', 1047, 'requests', 'all', 'HER'],
  [[2017, 2017], 'requests-admissible', '=', 975, 'requests', 'all', 'RNLJ-24'],
  [[2018, 2018], 'requests-admissible', '=', 1265, 'requests', 'all', 'RNLJ-24'],
  [[2018, 2018], 'access-finalised', '=', 741, 'requests', 'all', 'RNLJ-18'],
  [[2018, 2018], 'deletion-finalised', '=', 536, 'requests', 'all', 'RNLJ-18'],
  [[2018, 2018], 'revision-finalised', '=', 97, 'requests', 'all', 'RNLJ-18'],
  [[2018, 2018], 'finalised', '=', 1422, 'requests', 'all', 'RNLJ-18'],
  [[2019, 2020], 'deletion-received', '=', 1350, 'requests', 'two years together', 'RNM-21'],
  [[2021, 2021], 'requests-received', '=', 1417, 'requests', 'all', 'RNLJ-24 RNM-21'],
  [[2021, 2021], 'requests-admissible', '=', 1300, 'requests', 'all', 'RNLJ-24'],
  [[2021, 2021], 'access-finalised', '=', 759, 'requests', 'all', 'RNLJ-24'],
  [[2021, 2021], 'deletion-received', '=', 659, 'requests', 'all', 'RNM-21'],
  [[2021, 2021], 'deletion-finalised', '=', 651, 'requests', 'all', 'RNM-21'],
  [[2021, 2021], 'revision-finalised', '=', 63, 'requests', 'all', 'RNLJ-24'],
  [[2021, 2021], 'finalised', '=', 1597, 'requests', 'all', 'RNM-21', 'RNLJ-21 prints 1579'],
  [[2021, 2021], 'decided-with-data', '=', 478, 'admissible complaints with data', 'complaints', 'RNM-21 RNLJ-21'],
  [[2021, 2021], 'compliant', '=', 133, 'cases', 'of 478', 'RNM-21 RNLJ-21'],
  [[2021, 2021], 'compliant-with-update', '=', 20, 'cases', 'of 133', 'RNLJ-21'],
  [[2021, 2021], 'not-compliant', '=', 296, 'cases', 'of 478', 'RNM-21 RNLJ-21'],
  [[2021, 2021], 'deleted-before-decision', '=', 49, 'cases', 'of 478', 'RNM-21 RNLJ-21'],
  [[2021, 2021], 'deleted-for-lack-of-ncb-answer', '=', 50, 'cases', 'of 478', 'RNLJ-21'],
  [[2022, 2022], 'requests-admissible', '=', 1940, 'requests', 'all', 'RNLJ-24'],
  [[2023, 2023], 'requests-received', '=', 2793, 'requests', 'all', 'AY23', 'RNM-NUM1 prints 2743'],
  [[2023, 2023], 'requests-admissible', '=', 2470, 'requests', 'all', 'RNLJ-24'],
  [[2023, 2023], 'access-received', '=', 1101, 'requests', 'all', 'AY23'],
  [[2023, 2023], 'deletion-received', '=', 1021, 'requests', 'all', 'AY23'],
  [[2023, 2023], 'revision-received', '=', 557, 'requests', 'all', 'AY23'],
  [[2023, 2023], 'access-late', '=', 30, 'percent', 'over 4 months', 'AY23 KN-DELAY'],
  [[2023, 2023], 'deletion-late', '=', 15, 'percent', 'over 9 months', 'AY23 KN-DELAY'],
  [[2024, 2024], 'requests-admissible', '=', 2586, 'requests', 'all', 'RNLJ-24'],
  [[2024, 2024], 'processed', '=', 2411, 'requests', 'all', 'RNLJ-24'],
  [[2024, 2024], 'access-share', '=', 37, 'percent', 'of processed', 'OTH-24'],
  [[2024, 2024], 'deletion-share', '=', 45, 'percent', 'of processed', 'OTH-24'],
  [[2024, 2024], 'revision-share', '=', 18, 'percent', 'of processed', 'OTH-24'],
  [[2024, 2024], 'access-late', '=', 70, 'percent', 'over 4 months', 'RNLJ-24'],
  [[2024, 2024], 'deletion-late', '=', 30, 'percent', 'over 9 months', 'RNLJ-24'],
  [[2024, 2024], 'red-notices-issued', '=', 15548, 'notices', 'all', 'RNM-NUM'],
  [[2024, 2024], 'refused-or-cancelled', '=', 2462, 'notices and diffusions', 'all', 'RNM-NUM'],
  [[2015, 2025], 'complainants-wanted-by-RU', '>=', 700, 'persons', 'incomplete leaked data, source country stated', 'BBC-C STORY'],
  [[2015, 2025], 'requests-of-RU-that-fell', '>=', 400, 'cases', 'incomplete leaked data; a floor over a floor, never a success rate', 'BBC-C STORY'],
  [[2024, 2024], 'requests-of-RU-passing-first-checks', '~', 90, 'percent', 'internal reports', 'BBC-A STORY'],
  [[2024, 2024], 'requests-of-RU-complained-about-overturned', '~', 50, 'percent', 'internal reports', 'BBC-A STORY'],
];

export const publishedFigures: readonly PublishedFigure[] = rows.map(
  ([[yearFrom, yearTo], measure, operator, value, unit, base, sources, remark]) => ({
    yearFrom,
    yearTo,
    measure,
    operator,
    value,
    unit,
    base,
    sources: sources.split(' ') as FigureSource[],
    ...(remark !== undefined && { remark }),
  }),
);
