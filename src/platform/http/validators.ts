import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import countries from 'i18n-iso-countries/index.js';
import { message, type Message } from '../../words/message.js';
import { isDay, isInstant } from './day-text.js';
import { says, type Wanted } from './input-words.js';

/** A test of one value, and what tells the caller what to send instead. */
interface Rule {
  name: string;
  holds(value: unknown): boolean;
  wanted: Wanted;
  params?: Readonly<Record<string, unknown>>;
  schema: ApiPropertyOptions;
}

/** A calendar day. A slash-separated date is refused, never guessed. */
export function IsDay(options?: ValidationOptions, wanted: Wanted = dayWanted): PropertyDecorator {
  return rule({ name: 'isDay', holds: isDay, wanted, schema: { format: 'date' } }, options);
}

function dayWanted(value: unknown): Message {
  return typeof value === 'string' && /^\d{1,4}\/\d{1,2}\/\d{1,4}$/.test(value)
    ? message('input.ambiguous-day')
    : message('input.day');
}

/** A moment in time, RFC 3339 with an offset. */
export function IsInstant(options?: ValidationOptions): PropertyDecorator {
  return rule({ name: 'isInstant', holds: isInstant, wanted: instantWanted, schema: { format: 'date-time' } }, options);
}

function instantWanted(value: unknown): Message {
  return typeof value === 'string' && value.includes(' ') ? message('input.instant-space') : message('input.instant');
}

/** Text of `min` to `max` characters (code points, as PostgreSQL counts) after trimming; it arrives trimmed. */
export function Text(max: number, min = 1, options?: ValidationOptions): PropertyDecorator {
  const fits: Rule = {
    name: 'isText',
    holds: (value) => typeof value === 'string' && isBetween([...value].length, min, max),
    wanted: message('input.text', { min, max }),
    schema: { minLength: min, maxLength: max },
  };
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => trimmed(value)),
    rule(fits, options),
  );
}

/** A country as ISO 3166-1 alpha-2, and XK for Kosovo, which INTERPOL's sources also use. */
export function IsCountry(options?: ValidationOptions): PropertyDecorator {
  const known: Rule = {
    name: 'isCountry',
    holds: (value) => typeof value === 'string' && countryCodes.has(value),
    wanted: message('input.country'),
    schema: { pattern: '^[A-Z]{2}$' },
  };
  return rule(known, options);
}

/** An IANA time zone such as Europe/Paris; a bare offset is none, because it knows no summer time. */
export function IsZone(options?: ValidationOptions): PropertyDecorator {
  return rule(
    {
      name: 'isZone',
      holds: isZone,
      wanted: message('input.zone'),
      schema: { example: 'Europe/Paris', maxLength: 85 },
    },
    options,
  );
}

/** A whole number. In a query it needs `@Type(() => Number)` beside it, since all parameters are text. */
export function Whole(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  const counted: Rule = {
    name: 'isWhole',
    holds: (value) => Number.isInteger(value) && isBetween(Number(value), min, max),
    wanted: message('input.whole', { min, max }),
    schema: { type: 'integer', minimum: min, maximum: max },
  };
  return rule(counted, options);
}

/** One of a closed list. */
export function OneOf(values: readonly string[], options?: ValidationOptions): PropertyDecorator {
  const listed: Rule = {
    name: 'isOneOf',
    holds: (value) => typeof value === 'string' && values.includes(value),
    wanted: message('input.listed'),
    params: { values },
    schema: { enum: [...values] },
  };
  return rule(listed, options);
}

/** The field may be left out but not be null (`@IsOptional()` lets null through: for fields that null clears). */
export function MayOmit(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value) => value !== undefined),
    ApiProperty({ required: false }),
  );
}

function rule({ name, holds, wanted, params, schema }: Rule, options?: ValidationOptions): PropertyDecorator {
  const validator = { validate: (value: unknown) => holds(value) };
  const described = { type: 'string', ...schema, ...(options?.each ? { isArray: true } : {}) };
  // isArray and enum are one union in swagger's option type, which a spread cannot follow.
  return applyDecorators(
    ValidateBy({ name, validator }, { ...says(wanted, params), ...options }),
    ApiProperty(described as ApiPropertyOptions),
  );
}

function isBetween(count: number, min: number, max: number): boolean {
  return count >= min && count <= max;
}

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  return typeof value === 'string' ? value.trim() : value;
}

const countryCodes = new Set(Object.keys(countries.getAlpha2Codes())).add('XK');

const zones = new Map<string, boolean>();

/** Intl takes about 50 us a look-up, so answers are kept; the names that pass its shape test are bounded by length. */
function isZone(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(UTC|[A-Z]\w{1,20}(\/[A-Z][\w+-]{1,30}){1,2})$/.test(value)) return false;
  const known = zones.get(value);
  if (known !== undefined) return known;
  const exists = existsInIntl(value);
  if (exists) zones.set(value, true);
  return exists;
}

function existsInIntl(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
