/** Where the published figures were read. Most restate an annual report of the Commission; none is the report itself. */
export const figureSources = {
  AY23: {
    title: 'Ali Yildiz Legal on the 2023 CCF report',
    url: 'https://aliyildizlegal.com/2025/01/12/interpol-ccf-2023-report-highlights-rising-workload-and-delays',
  },
  'BBC-A': {
    leaked: true,
    title: 'BBC World Service / Disclose investigation, re-posted by newsbeep',
    url: 'https://www.newsbeep.com/uk/390792',
  },
  'BBC-C': {
    leaked: true,
    title: 'Večernji list on the BBC / Disclose investigation',
    url: 'https://www.vecernji.hr/vijesti/tisuce-dosjea-razotkrilo-sokantnu-istinu-cure-detalji-osjecate-se-kao-stakor-stjeran-u-kut-1927890',
  },
  HER: {
    title: 'Heritage Foundation, Are abusive INTERPOL Red Notices increasing?',
    url: 'https://heritage.org/global-politics/commentary/are-abusive-interpol-red-notices-increasing',
  },
  'KN-DELAY': {
    title: 'A criminal law blog on CCF delays, seen in a re-posting without its author',
    url: 'https://som2nynetwork.com/?p=43548',
  },
  'OTH-24': {
    title: 'Otherside, analysis of the 2024 CCF annual report',
    url: 'https://otherside.law/fr/ccf-2024-annual-report-analysis',
  },
  'RNLJ-18': {
    title: "Red Notice Law Journal, INTERPOL's CCF: recent trends in Red Notice requests",
    url: 'https://www.rednoticelawjournal.com/2020/06/interpols-ccf-recent-trends-in-red-notice-requests/',
  },
  'RNLJ-21': {
    title: "Red Notice Law Journal, INTERPOL's CCF: the annual report for 2021",
    url: 'https://www.rednoticelawjournal.com/2022/11/interpols-ccf-the-annual-report-for-2021/',
  },
  'RNLJ-24': {
    title: "Red Notice Law Journal, INTERPOL's CCF: annual activity report for 2024, growing requests",
    url: 'https://www.rednoticelawjournal.com/2026/02/lyon-france-interpols-ccf-annual-activity-report-for-2024-growing-requestspost-1-of-3',
  },
  'RNLJ-24B': { title: 'Red Notice Law Journal, front page', url: 'https://www.rednoticelawjournal.com/' },
  'RNM-21': {
    title: "Red Notice Monitor, INTERPOL's CCF publishes annual report 2021",
    url: 'https://rednoticemonitor.com/interpol-s-ccf-publishes-annual-report-2021/',
  },
  'RNM-NUM': {
    title: 'Red Notice Monitor, A numbers game, part 2: the numbers keep growing',
    url: 'https://rednoticemonitor.com/a-numbers-game-part-2-the-numbers-keep-growing',
  },
  'RNM-NUM1': {
    title: 'Red Notice Monitor, A numbers game: the worrying data of non-compliant notices',
    url: 'https://rednoticemonitor.com/a-numbers-game-the-worrying-data-of-non-compliant-notices-registered-by-interpol/',
  },
  STORY: { leaked: true, title: 'An unsigned English account of the BBC / Disclose investigation', url: undefined },
} as const;

/** Resting on leaked papers rather than on anything the Commission published. */
export const leakedSources = (Object.keys(figureSources) as FigureSource[]).filter(
  (code) => 'leaked' in figureSources[code],
);

export type FigureSource = keyof typeof figureSources;
