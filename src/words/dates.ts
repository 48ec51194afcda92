import { LOCALES, type Language } from './language.js';

/** How a day is written: as `{day, date, long}` in a message, or as it stands in a column of a screen. */
export const DAY_STYLES = {
  /** 12 August 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 12 Aug 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Wed 12 Aug 2026 */
  dense: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** August 2026 */
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  'weekday-short': { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DayStyle = keyof typeof DAY_STYLES;

/** How a moment is written: as `{at, time, short}` in a message, or in a column. */
export const TIME_STYLES = {
  short: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dense: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "1 mai", and not the 1 of "11 mai" or "2021 ". */
const FIRST = /(?<!\d)1 (?=\p{L})/u;

/** Writes days and moments in one language. Each format is made once, since making one takes longer than its use. */
export class DateWriter {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(private readonly language: Language) {}

  /** A day (`2026-08-12`), the same one everywhere. */
  day(day: string, style: DayStyle): string {
    return this.write(DAY_STYLES[style], 'UTC', new Date(`${day}T12:00:00Z`));
  }

  /** A moment (RFC 3339) as the clocks of a zone show it. */
  moment(at: string, style: keyof typeof TIME_STYLES, zone: string): string {
    return this.write(TIME_STYLES[style], zone, new Date(at));
  }

  /** French counts the first of a month: "1er mai". */
  write(options: Intl.DateTimeFormatOptions, zone: string, at: Date): string {
    const words = this.formatOf(options, zone).format(at);
    return this.language === 'fr' && options.day ? words.replace(FIRST, '1er ') : words;
  }

  private formatOf(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
    const key = `${timeZone} ${JSON.stringify(options)}`;
    const known = this.formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[this.language], { ...options, timeZone });
    this.formats.set(key, known);
    return known;
  }
}
