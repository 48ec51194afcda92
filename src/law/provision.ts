import type { LocalDate } from './calendar.js';

/**
 * The texts the law of a matter is made of. `texts` are the versions in order, each with the first day it applied; a
 * citation names the version, because paragraph numbers moved (Statute 33(3) of 2017 is 33(4) of 2025).
 */
const instruments = {
  'ccf-statute': {
    name: 'Statute of the CCF',
    unit: 'Art.',
    /** 2025: resolution GA-2025-93-RES-08; the commencement day is not printed in the text and is inferred. */
    texts: [text('2017', '2017-03-11'), text('2025', '2025-11-27')],
  },
  'ccf-operating-rules': {
    name: 'Operating Rules of the CCF',
    unit: 'Rule',
    texts: [text('2017', '2017-03-11'), text('2026', '2026-03-01')],
  },
  rpd: {
    name: "INTERPOL's Rules on the Processing of Data",
    unit: 'Art.',
    texts: [
      text('2011', '2012-07-01'),
      text('2014', '2014-01-01'),
      text('2019', '2019-01-01'),
      text('2023', '2023-01-01'),
      text('2024', '2024-01-01'),
      text('2025', '2025-11-27'),
    ],
  },
  constitution: { name: "INTERPOL's Constitution", unit: 'Art.', texts: [] },
  resolution: { name: 'INTERPOL General Assembly resolution', unit: '', texts: [] },
  'ccf-decision': { name: 'CCF decision', unit: '', texts: [] },
  practice: { name: 'practice, no text', unit: '', texts: [] },
  ece: { name: 'European Convention on Extradition 1957', unit: 'Art.', texts: [] },
  'ece-third-protocol': {
    name: 'Third Additional Protocol to the European Convention on Extradition (CETS 209)',
    unit: 'Art.',
    texts: [],
  },
  treaty: { name: 'The treaty that applies', unit: '', texts: [] },
  eaw: { name: 'Framework Decision 2002/584/JHA', unit: 'Art.', texts: [] },
  'uk-extradition-act': { name: 'Extradition Act 2003 (UK)', unit: 's.', texts: [] },
  echr: { name: 'European Convention on Human Rights', unit: 'Art.', texts: [] },
  'echr-rules': { name: 'Rules of the European Court of Human Rights', unit: 'Rule', texts: [] },
  'un-hrc-rules': { name: 'Rules of procedure of the UN Human Rights Committee', unit: 'Rule', texts: [] },
  'un-wgad': { name: 'Methods of work of the UN Working Group on Arbitrary Detention', unit: '', texts: [] },
  'un-cat-rules': { name: 'Rules of procedure of the UN Committee against Torture', unit: 'Rule', texts: [] },
  'national-law': { name: 'National law', unit: '', texts: [] },
  sis: { name: 'Regulation (EU) 2018/1862', unit: 'Art.', texts: [] },
  gdpr: { name: 'General Data Protection Regulation', unit: 'Art.', texts: [] },
  'us-foia': { name: 'Freedom of Information Act (US), 5 USC 552', unit: '', texts: [] },
  'us-immigration': { name: 'Immigration regulations (US)', unit: '', texts: [] },
  /** A firm's own rule: its `article` is the whole citation, in the firm's words. */
  own: { name: '', unit: '', texts: [] },
  udhr: { name: 'Universal Declaration of Human Rights', unit: 'Art.', texts: [] },
  iccpr: { name: 'International Covenant on Civil and Political Rights', unit: 'Art.', texts: [] },
} as const satisfies Record<string, Instrument>;

interface Instrument {
  name: string;
  unit: string;
  texts: readonly { year: string; from: LocalDate }[];
}

export type InstrumentId = keyof typeof instruments;

/** A place in a text. `article` is the number in the first version; `renumbered` says where the same rule stood later. */
export interface Provision {
  instrument: InstrumentId;
  article: string;
  renumbered?: readonly { from: LocalDate; article: string }[];
  /** Further places the rule rests on, as they are cited. */
  with?: string;
}

/** How another language cites: the names its readers know the texts by. */
export interface CitationWords {
  names: Record<InstrumentId, readonly [name: string, unit: string]>;
  comma: string;
  with: string;
  text: string;
  /** What else is cited, by its English words; "Art." wherever it stands. */
  beside: Readonly<Record<string, string>>;
}

/** The provision as a lawyer cites it on a given day: paragraph number and version of the text then in force. */
export function cite(provision: Provision, on: LocalDate, words?: CitationWords): string {
  const instrument: Instrument = instruments[provision.instrument];
  const [name, unit] = words?.names[provision.instrument] ?? [instrument.name, instrument.unit];
  const place = [unit, articleOn(provision, on)].filter(Boolean).join(' ');
  const year = versionOn(instrument, on);
  const also = provision.with && withWords(provision.with, words);
  const version = year && (words ? words.text.replace('{year}', year) : `${year} text`);
  return [name, place, also, version].filter(Boolean).join(words?.comma ?? ', ');
}

function withWords(place: string, words?: CitationWords): string {
  if (!words) return `with ${place}`;
  return words.with.replace('{place}', words.beside[place] ?? place.replaceAll('Art.', words.beside['Art.'] ?? 'Art.'));
}

/** A citation as `cite` wrote it in English, in another language; anything else stays as it is. */
export function citeAgain(cited: string, words: CitationWords): string {
  for (const [id, { name, unit }] of Object.entries<Instrument>(instruments)) {
    if (!name || (cited !== name && !cited.startsWith(`${name}, `))) continue;
    const [, article, also, year] = REST.exec(cited.slice(name.length)) ?? [];
    const [told, toldUnit] = words.names[id as InstrumentId];
    const place = article && (unit ? article.replace(unit, toldUnit) : article);
    const version = year && words.text.replace('{year}', year);
    return [told, place, also && withWords(also, words), version].filter(Boolean).join(words.comma);
  }
  return cited;
}

const REST = /^(?:, (?!with |\d{4} text$)([^,]+))?(?:, with (.+?))?(?:, (\d{4}) text)?$/;

/** The article or paragraph number under which the rule stands on a given day. */
export function articleOn(provision: Provision, on: LocalDate): string {
  let article = provision.article;
  for (const later of provision.renumbered ?? []) if (on >= later.from) article = later.article;
  return article;
}

function versionOn(instrument: Instrument, on: LocalDate): string | undefined {
  let year = instrument.texts[0]?.year;
  for (const version of instrument.texts) if (on >= version.from) year = version.year;
  return year;
}

function text(year: string, from: LocalDate): { year: string; from: LocalDate } {
  return { year, from };
}

/** What the Requests Chamber may review: the paragraph decisions of 2017-2025 cite as 33(3). */
export const SCOPE_OF_REVIEW: Provision = {
  instrument: 'ccf-statute',
  article: '33(3)',
  renumbered: [{ from: '2025-11-27', article: '33(4)' }],
};
