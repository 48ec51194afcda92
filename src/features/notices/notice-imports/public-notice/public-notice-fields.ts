import { message, type Message } from '../../../../words/message.js';
import { alpha3ToAlpha2, getAlpha2Codes } from 'i18n-iso-countries/index.js';

/** What is wrong with one field, at its JSON Pointer in the document as it was sent. */
export interface FieldIssue {
  pointer: string;
  reason: Message;
}

/** A country as INTERPOL published it, and as ISO 3166-1 alpha-2 when it is one: tribunals and others are not. */
export interface CountryToken {
  token: string;
  country?: string;
}

export interface PartialDate {
  /** `1980`, `1980-05` or `1980-05-17`, as far as it is known. */
  value: string;
  precision: 'year' | 'month' | 'day';
}

const ISO_CODES = new Set(Object.keys(getAlpha2Codes()));
/** NUL and lone surrogates, which PostgreSQL would refuse or silently change. */
const UNSTORABLE = /[\0\p{Cs}]/u;
const MOST_ITEMS = 200;
/** Heights are in metres, weights in kilograms. */
const LARGEST = 1000;

/**
 * Reads one record of the public notices API, whose fields may be null, absent or of an unknown form.
 * Unknown is `undefined` whatever its spelling: null, absent, '', '-', 0. What is malformed becomes an issue.
 */
export class FieldReader {
  constructor(
    private readonly record: Record<string, unknown>,
    private readonly pointer: string,
    readonly issues: FieldIssue[] = [],
  ) {}

  /** A reader of what stands at `path`, whose issues count for the whole record. */
  inside(path: string, record: Record<string, unknown>): FieldReader {
    return new FieldReader(record, `${this.pointer}/${path}`, this.issues);
  }

  issue(field: string, reason: Message): undefined {
    this.issues.push({ pointer: `${this.pointer}/${field}`, reason });
    return undefined;
  }

  text(field: string, longest = 300): string | undefined {
    return this.textOf(this.record[field], field, longest);
  }

  /** Names are `-` when there is none: seen on people who are published under one name only. */
  name(field: string): string | undefined {
    const name = this.text(field);
    return name === '-' ? undefined : name;
  }

  country(field: string): CountryToken | undefined {
    const token = this.text(field, 20);
    return token === undefined ? undefined : countryToken(token);
  }

  /** Sorted, since their order means nothing and a change of order must not look like news. */
  tokens(field: string): string[] | undefined {
    const items = this.list(field);
    const tokens = items?.map((item, index) => this.textOf(item, `${field}/${index}`, 20));
    return tokens && [...new Set(tokens.filter((token) => token !== undefined))].toSorted();
  }

  measure(field: string): number | undefined {
    const value = this.record[field];
    if (value == null) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > LARGEST) {
      return this.issue(field, message('imports.number', { least: 0, most: LARGEST }));
    }
    return value === 0 ? undefined : value;
  }

  /** Published as `1980`, `1980/05` or `1980/05/17`. */
  date(field: string): PartialDate | undefined {
    const text = this.text(field, 20);
    if (text === undefined) return undefined;
    const date = partialDate(text);
    return date ?? this.issue(field, message('imports.date'));
  }

  oneOf<T extends string>(field: string, allowed: readonly T[]): T | undefined {
    const text = this.text(field);
    const found = allowed.find((value) => value === text);
    if (text === undefined || found !== undefined) return found;
    return this.issue(field, message('imports.listed', { allowed }));
  }

  /** Only web addresses are kept, since the rest could be run when somebody clicks on it. */
  link(name: string): string | undefined {
    const href = this.href(name);
    return href !== undefined && href.length <= 500 && URL.canParse(href) && href.startsWith('https://')
      ? href
      : undefined;
  }

  href(name: string): string | undefined {
    const links = this.record['_links'];
    const link = isObject(links) ? links[name] : undefined;
    return isObject(link) && typeof link['href'] === 'string' ? link['href'] : undefined;
  }

  list(field: string): unknown[] | undefined {
    const value = this.record[field];
    if (value == null) return undefined;
    if (Array.isArray(value) && value.length <= MOST_ITEMS) return value;
    return this.issue(field, message('imports.list', { most: MOST_ITEMS }));
  }

  private textOf(value: unknown, field: string, longest: number): string | undefined {
    if (value == null) return undefined;
    if (typeof value !== 'string') return this.issue(field, message('imports.text'));
    if (value.length > longest) return this.issue(field, message('imports.too-long', { longest }));
    if (UNSTORABLE.test(value)) return this.issue(field, message('imports.character'));
    const text = value.trim();
    return text === '' ? undefined : text;
  }
}

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the unknown fields, so that a record says only what the document said. */
export function known<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function countryToken(token: string): CountryToken {
  const upper = token.toUpperCase();
  const country = ISO_CODES.has(upper) ? upper : alpha3ToAlpha2(upper);
  return country === undefined ? { token } : { token, country };
}

function partialDate(text: string): PartialDate | undefined {
  const match = /^(1[89]\d\d|20\d\d)(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map((part) => part && Number(part));
  // A month or day of 0 is unknown, as every other 0 of this API.
  if (!month) return day ? undefined : { value: `${year}`, precision: 'year' };
  const value = `${year}-${pad(month)}-${pad(day || 1)}`;
  const instant = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== value) return undefined;
  return day ? { value, precision: 'day' } : { value: value.slice(0, 7), precision: 'month' };
}

function pad(part: number | string): string {
  return String(part).padStart(2, '0');
}
