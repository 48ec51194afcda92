import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';
import { says } from './input-words.js';

export interface SortKey<Field extends string> {
  field: Field;
  descending: boolean;
}

/**
 * Reads `dueOn,-createdAt`; the fields are a closed list, because each needs an index and a keyset.
 *
 * @throws Problem 400 on a field that is unknown or named twice
 */
export function parseSort<Field extends string>(
  text: string | undefined,
  fields: readonly Field[],
  fallback: string,
): SortKey<Field>[] {
  const keys = sortKeys(text ?? fallback, fields);
  if (keys) return keys;
  const refused = message('input.sort');
  throw Problem.malformed(refused, [{ pointer: '/sort', code: 'is-sort', params: { fields }, message: refused }]);
}

/** Checks `sort` in the DTO of a list, so that it is reported together with everything else. */
export function SortOf(fields: readonly string[]): PropertyDecorator {
  const validator = {
    validate: (value: unknown) => typeof value === 'string' && sortKeys(value, fields) !== undefined,
  };
  return applyDecorators(
    IsOptional(),
    ValidateBy({ name: 'isSort', validator }, says(message('input.sort'), { fields })),
    ApiPropertyOptional({ description: sortingBy(fields), example: `-${fields[0]}`, pattern: patternOf(fields) }),
  );
}

function sortKeys<Field extends string>(text: string, fields: readonly Field[]): SortKey<Field>[] | undefined {
  const keys: SortKey<Field>[] = [];
  for (const part of text.split(',')) {
    const descending = part.startsWith('-');
    const field = fields.find((known) => known === (descending ? part.slice(1) : part));
    if (field === undefined || keys.some((key) => key.field === field)) return undefined;
    keys.push({ field, descending });
  }
  return keys;
}

function patternOf(fields: readonly string[]): string {
  const key = `-?(${fields.join('|')})`;
  return `^${key}(,${key})*$`;
}

function sortingBy(fields: readonly string[]): string {
  return `Sort by ${fields.join(', ')}, separated by commas, a minus before those that descend.`;
}
