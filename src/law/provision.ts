import { message, type Wording } from '../words/message.js';
import type { LocalDate } from './calendar.js';

/**
 * The texts the law of a matter is made of. `texts` are the versions in order, each with the first day it applied; a
 * citation names the version, because paragraph numbers moved (Statute 33(3) of 2017 is 33(4) of 2025).
 */
const instruments = {
  'ccf-statute': {
    /** 2025: resolution GA-2025-93-RES-08; the commencement day is not printed in the text and is inferred. */
    texts: [text('2017', '2017-03-11'), text('2025', '2025-11-27')],
  },
  'ccf-operating-rules': {
    texts: [text('2017', '2017-03-11'), text('2026', '2026-03-01')],
  },
  rpd: {
    texts: [
      text('2011', '2012-07-01'),
      text('2014', '2014-01-01'),
      text('2019', '2019-01-01'),
      text('2023', '2023-01-01'),
      text('2024', '2024-01-01'),
      text('2025', '2025-11-27'),
    ],
  },
  constitution: { texts: [] },
  resolution: { texts: [] },
  'ccf-decision': { texts: [] },
  practice: { texts: [] },
  ece: { texts: [] },
  'ece-third-protocol': {
    texts: [],
  },
  treaty: { texts: [] },
  eaw: { texts: [] },
  'uk-extradition-act': { texts: [] },
  echr: { texts: [] },
  'echr-rules': { texts: [] },
  'un-hrc-rules': { texts: [] },
  'un-wgad': { texts: [] },
  'un-cat-rules': { texts: [] },
  'national-law': { texts: [] },
  sis: { texts: [] },
  gdpr: { texts: [] },
  'us-foia': { texts: [] },
  'us-immigration': { texts: [] },
  /** A firm's own rule: its `article` is the whole citation, in the firm's words. */
  own: { texts: [] },
  udhr: { texts: [] },
  iccpr: { texts: [] },
} as const satisfies Record<string, Instrument>;

interface Instrument {
  texts: readonly { year: string; from: LocalDate }[];
}

export type InstrumentId = keyof typeof instruments;

/** A place in a text. `article` is the number in the first version; `renumbered` says where the same rule stood later. */
export interface Provision {
  instrument: InstrumentId;
  article: string;
  renumbered?: readonly { from: LocalDate; article: string }[];
  /** Further places the rule rests on, as they are cited. */
  with?: Besides;
}

/** The provision as a lawyer cites it on a given day: paragraph number and version of the text then in force. */
export function cite(provision: Provision, on: LocalDate): Wording {
  const { instrument: id, article: words } = provision;
  if (id === 'own') return words;
  const instrument = message(`cites.${id}`);
  const article = articleOn(provision, on);
  const place = article && message(`cites.${id}.place`, { article });
  const year = versionOn(instruments[id], on);
  const also = provision.with && besides(provision.with);
  if (!place) {
    if (also) return message('cites.with', { instrument, also });
    return year ? message('cites.text', { instrument, year }) : instrument;
  }
  if (also && year) return message('cites.at-with-text', { instrument, place, also, year });
  if (also) return message('cites.at-with', { instrument, place, also });
  return year ? message('cites.at-text', { instrument, place, year }) : message('cites.at', { instrument, place });
}

/** The further places a rule rests on; a bare section is written alike in every language. */
function besides(places: Besides): Wording {
  if (places in BESIDES) return message(`cites.also.${BESIDES[places as keyof typeof BESIDES]}`);
  if (places.startsWith('Art. ')) return message('cites.also.articles', { articles: places.slice('Art. '.length) });
  if (places.startsWith('RPD, Art. '))
    return message('cites.also.rpd-articles', { articles: places.slice('RPD, Art. '.length) });
  return places;
}

const BESIDES = {
  'Protocol 15': 'protocol-15',
  'its practice direction': 'practice-direction',
  "the Executive Committee's list of maximum periods": 'maximum-periods',
  'GDPR, Art. 12(3), or the law-enforcement directive': 'gdpr-12-or-police',
  'GDPR, Art. 16-17 where it applies': 'gdpr-16-17',
  'Statute of the CCF, Art. 32(1) as the Commission applies it': 'statute-32-1',
} as const;

/** One of those that have words, articles of the same or of the Rules on the Processing of Data, or sections. */
export type Besides = keyof typeof BESIDES | `Art. ${string}` | `RPD, Art. ${string}` | `s. ${string}`;

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
