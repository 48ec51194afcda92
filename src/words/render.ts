import { IntlMessageFormat } from 'intl-messageformat';
import { DateWriter, DAY_STYLES, TIME_STYLES, type DayStyle } from './dates.js';
import { LOCALES, type Language } from './language.js';
import type { Message, Moment, Place, Value, Wording } from './message.js';
import { piecesOf, type Gap, type Piece } from './plain-text.js';

/** The words of one language: area, then key. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A message whose gaps were found while the browser client was built (`web/parsed-words.mts`). */
type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
type Words = Readonly<Record<string, Readonly<Record<string, string | Parsed>>>>;

type Filled = Record<string, string | number | Moment>;

/** Says messages in one language. Each message is parsed once. */
export class Speaker {
  private readonly plain = new Map<string, readonly Piece[] | null>();
  private readonly formats = new Map<string, IntlMessageFormat>();
  private readonly dates: DateWriter;
  private readonly numbers = new Map<string, Intl.NumberFormat>();
  private readonly plurals = new Map<string, Intl.PluralRules>();
  private readonly list: Intl.ListFormat;
  private readonly countries: Intl.DisplayNames;
  private readonly locale: string;

  constructor(
    readonly language: Language,
    private readonly catalogue: Words,
  ) {
    this.locale = LOCALES[language];
    this.dates = new DateWriter(language);
    this.list = new Intl.ListFormat(this.locale, { type: 'conjunction' });
    this.countries = new Intl.DisplayNames(this.locale, { type: 'region' });
  }

  has(code: string): boolean {
    return this.textOf(code) !== undefined;
  }

  /** The message in words. One without words is said to have none, since a code means nothing to a reader. */
  say({ code, params = {} }: Message): string {
    const text = this.textOf(code);
    if (text === undefined) return this.textOf('general.no-words') as string;
    const plain = this.plainOf(code, text);
    return plain ? this.filledIn(plain, params) : String(this.formatOf(code, text).format(this.filled(params)));
  }

  /** A day as messages of this language write it. */
  day(day: string, style: DayStyle = 'long'): string {
    return this.dates.day(day, style);
  }

  /** Text that may be somebody's own words, which stay as they are. */
  wordsFor(wording: Wording): string {
    return typeof wording === 'string' ? wording : this.say(wording);
  }

  /** Text and gaps in turn; null for a message with plurals, choices or numbers, which MessageFormat says. */
  private plainOf(code: string, text: string | Parsed): readonly Piece[] | null {
    const known = this.plain.get(code);
    if (known !== undefined) return known;
    const plain = typeof text === 'string' ? piecesOf(text) : null;
    this.plain.set(code, plain);
    return plain;
  }

  /** Most messages are text with names and days in it: ten times as fast as MessageFormat, with the same result. */
  private filledIn(pieces: readonly Piece[], params: Readonly<Record<string, Value>>): string {
    let said = '';
    for (const piece of pieces) said += typeof piece === 'string' ? piece : this.gap(piece, params);
    return said;
  }

  private gap({ name, style }: Gap, params: Readonly<Record<string, Value>>): string {
    const given = params[name];
    if (given !== undefined) {
      return style ? this.day(given as string, style as DayStyle) : String(this.wordsOf(given));
    }
    return capital(String(this.wordsOf(params[name.charAt(0).toLowerCase() + name.slice(1)] as Value)));
  }

  private textOf(code: string): string | Parsed | undefined {
    const dot = code.indexOf('.');
    const area = this.catalogue[code.slice(0, dot)];
    const key = code.slice(dot + 1);
    return area && Object.hasOwn(area, key) ? area[key] : undefined;
  }

  private filled(params: Readonly<Record<string, Value>>): Filled {
    const filled: Filled = {};
    for (const [name, value] of Object.entries(params)) {
      const words = this.wordsOf(value);
      filled[name] = words;
      // `{Fact}` begins a sentence with what `{fact}` says inside one.
      if (typeof words === 'string') filled[name.charAt(0).toUpperCase() + name.slice(1)] = capital(words);
    }
    return filled;
  }

  private wordsOf(value: Value): string | number | Moment {
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) return this.list.format(value.map((one: Value) => String(this.wordsOf(one))));
    if ('country' in value) return this.countries.of((value as Place).country) ?? (value as Place).country;
    return 'code' in value ? this.say(value) : (value as Moment);
  }

  private formatOf(code: string, text: string | Parsed): IntlMessageFormat {
    const known = this.formats.get(code);
    if (known) return known;
    const formats = { date: DAY_STYLES, time: TIME_STYLES };
    const formatters = {
      getNumberFormat: (_: unknown, options?: Intl.NumberFormatOptions) => this.numberFormat(options),
      getDateTimeFormat: (_: unknown, options?: Intl.DateTimeFormatOptions) => this.writer(options ?? {}),
      getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => this.pluralRules(options),
    };
    const made = new IntlMessageFormat(text, this.locale, formats, {
      formatters: formatters as never,
      ignoreTag: true,
    });
    this.formats.set(code, made);
    return made;
  }

  /** Stands where intl-messageformat expects a date format: days and moments come as the text they are kept as. */
  private writer(options: Intl.DateTimeFormatOptions) {
    return {
      format: (value: string | Moment) => {
        if (typeof value === 'string') return this.dates.write(options, 'UTC', new Date(`${value}T12:00:00Z`));
        return this.dates.write(options, value.zone, new Date(value.at));
      },
    };
  }

  private numberFormat(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options) ?? '';
    return remembered(this.numbers, key, () => new Intl.NumberFormat(this.locale, options));
  }

  private pluralRules(options?: Intl.PluralRulesOptions): Intl.PluralRules {
    const key = JSON.stringify(options) ?? '';
    return remembered(this.plurals, key, () => new Intl.PluralRules(this.locale, options));
  }
}

function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}

/** The first letter large, as it begins a sentence; Arabic has no other. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
