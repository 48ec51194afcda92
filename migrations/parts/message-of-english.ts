import { ASKED, BEARERS, BESIDES, EVENTS, FILINGS, SUGGESTIONS, TEXTS, TITLES } from './english-of-rows.js';

/** A message as rows keep it. */
interface Kept {
  code: string;
  params?: Record<string, unknown>;
}

const kept = (code: string, params?: Record<string, unknown>): Kept => (params ? { code, params } : { code });

/** The title a rule gave, with whom where the clean-up named one; undefined for a title of a person's own. */
export function titleMessage(title: string, ruleId: string, whom?: string, country = false): Kept | undefined {
  const ofRule = TITLES[ruleId];
  if (ofRule === undefined) return undefined;
  if (title === ofRule) return kept(`rules.${ruleId}.title`);
  if (whom === undefined || title !== `${ofRule}: ${whom}`) return undefined;
  return kept('law.title-with', { title: kept(`rules.${ruleId}.title`), whom: country ? { country: whom } : whom });
}

/** A citation as it was printed, taken apart again. */
export function citationMessage(cited: string): Kept | undefined {
  for (const [id, name, unit] of TEXTS) {
    if (cited !== name && !cited.startsWith(`${name}, `)) continue;
    const found = REST.exec(cited.slice(name.length));
    if (!found) return undefined;
    const [, written, also, year] = found;
    const article = written && (unit ? written.replace(`${unit} `, '') : written);
    const params: Record<string, unknown> = { instrument: kept(`cites.${id}`) };
    if (article) params['place'] = kept(`cites.${id}.place`, { article });
    if (also) params['also'] = besides(also);
    if (year) params['year'] = year;
    if (Object.keys(params).length === 1) return kept(`cites.${id}`);
    const form = [article && 'at', also && 'with', year && 'text'].filter(Boolean).join('-');
    return kept(`cites.${form}`, params);
  }
  return undefined;
}

const REST = /^(?:, (?!with |\d{4} text$)([^,]+))?(?:, with (.+?))?(?:, (\d{4}) text)?$/;

function besides(places: string): unknown {
  if (BESIDES[places]) return kept(`cites.also.${BESIDES[places]}`);
  if (places.startsWith('Art. ')) return kept('cites.also.articles', { articles: places.slice('Art. '.length) });
  const rpd = 'RPD, Art. ';
  return places.startsWith(rpd) ? kept('cites.also.rpd-articles', { articles: places.slice(rpd.length) }) : places;
}

/** Who the book says owes it. */
export function bearerMessage(name: string): Kept | undefined {
  const country = /^national bureau of ([A-Z]{2})$/.exec(name)?.[1];
  if (country) return kept('law.bearer.national-bureau', { country: { country } });
  return BEARERS.includes(name) ? kept(`law.bearer.${name.replaceAll(' ', '-')}`) : undefined;
}

/** Why the program ended a date. */
export function reasonMessage(reason: string): Kept | undefined {
  const met = /^Met on (\d{4}-\d\d-\d\d)\.$/.exec(reason)?.[1];
  if (met) return kept('law.status.met', { on: met });
  const ended = /^Nothing is owed since (\d{4}-\d\d-\d\d)\.$/.exec(reason)?.[1];
  if (ended) return kept('law.status.ended', { on: ended });
  const rule = /^(\w+) took its place\.$/.exec(reason)?.[1];
  if (rule && TITLES[rule]) return kept('law.status.replaced', { title: kept(`rules.${rule}.title`) });
  return reason === 'Retired by a reviewed recalculation.' ? kept('law.status.retired') : undefined;
}

/** What an event gave reason to consider. */
export function suggestionMessage(text: string): Kept | undefined {
  for (const [key, template] of Object.entries(SUGGESTIONS)) {
    const found = gapsIn(template, text);
    if (!found) continue;
    const { what, country } = found;
    if (country) return kept(`law.suggestion.${key}-of`, { country: { country: country.replace(/[ ()]/g, '') } });
    if (what === undefined) return kept(`law.suggestion.${key}`);
    const asked = ASKED[what.replace('request for ', '')];
    return (asked && kept(`law.suggestion.${key}`, { what: kept(`law.suggestion.what.${asked}`) })) || undefined;
  }
  return undefined;
}

/** What a filing fell short of. */
export function filingMessage(text: string): Kept | undefined {
  for (const [key, template] of Object.entries(FILINGS)) {
    const found = gapsIn(template, text);
    if (!found) continue;
    const params = Object.entries(found).map(([name, value]) => [name, NUMBERS.has(name) ? Number(value) : value]);
    const all = Object.fromEntries(params) as Record<string, unknown>;
    if (typeof all['papers'] === 'string') all['papers'] = kept(`law.filing.paper.${paperOf(all['papers'])}`);
    return kept(`law.filing.${key}`, params.length > 0 ? all : undefined);
  }
  return undefined;
}

const NUMBERS = new Set(['n', 'pages', 'most', 'annexes']);

function paperOf(papers: string): string {
  if (papers.includes(' and ')) return 'both';
  return papers.startsWith('the') ? 'incorporation' : 'standing';
}

/** The title of a new fact, where an event gave it. */
export function newFactMessage(title: string, event: string, forum: string): Kept | undefined {
  const what = EVENTS[event];
  if (what === undefined || title !== `${what}: ${forum}`.slice(0, 300)) return undefined;
  return kept('law.title-with', { title: kept(`terms.proceeding-event.${event}`), whom: forum });
}

/** What a gap can only hold, where its words would run into those after it. */
const PATTERNS: Readonly<Record<string, string>> = {
  papers: '((?:the incorporation document)?(?: and )?(?:proof of standing)?)',
};

/** What fills the gaps of a template in a text; undefined where the text is another. */
function gapsIn(template: string, text: string): Record<string, string> | undefined {
  const pieces = template.split(/\{(\w+)\}/);
  const pattern = pieces
    .map((piece, at) => (at % 2 ? (PATTERNS[piece] ?? '(.*?)') : piece.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')))
    .join('');
  const found = new RegExp(`^${pattern}$`, 's').exec(text);
  return found
    ? Object.fromEntries(pieces.filter((_, at) => at % 2).map((name, at) => [name, found[at + 1] ?? '']))
    : undefined;
}
