import { getNames, registerLocale } from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json';

export interface Country {
  /** ISO 3166-1 alpha-2, and XK, which ISO leaves to users and which others use for Kosovo. */
  code: string;
  /** The English short name. */
  name: string;
  interpolMember: boolean;
}

/**
 * How many members INTERPOL has, and since when.
 * Palau became the 196th by vote of the 91st General Assembly (Vienna, November 2023); still 196 in November 2026.
 */
export const INTERPOL_MEMBERSHIP = {
  members: 196,
  since: '2023-11',
  checkedOn: '2026-11-22',
  source: "INTERPOL news release 'Palau becomes INTERPOL's 196th member country', seen in a re-posting",
  /** The number is; which codes are not members is recalled, and agrees with it: 250 codes less 54. */
  sureness: { number: 'secondary', list: 'recalled' },
} as const;

/** Codes without a bureau of their own: territories (some have a sub-bureau of their state) and four others. */
const NOT_MEMBERS = new Set(
  (
    'KP TV TW XK EH AQ AX AS AI BM BV IO KY CC CK CX FK FO GF TF GI GL GP GU GG HK HM IM JE MO MQ YT MS ' +
    'NC NU NF MP PF PN PR RE BL SH MF PM GS SJ TK TC UM VG VI WF BQ'
  ).split(' '),
);

/** Where the package's name is inverted or misspelt, the name a list of countries is searched for. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  CI: "Côte d'Ivoire",
  CN: 'China',
  FM: 'Micronesia (Federated States of)',
  MD: 'Moldova',
  MK: 'North Macedonia',
  TW: 'Taiwan',
  VG: 'British Virgin Islands',
  VI: 'United States Virgin Islands',
  XK: 'Kosovo',
};

registerLocale(english);

export const countries: readonly Country[] = Object.entries(getNames('en', { select: 'official' }))
  .map(([code, name]) => ({ code, name: PLAIN_NAMES[code] ?? name, interpolMember: !NOT_MEMBERS.has(code) }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));
