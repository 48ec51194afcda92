import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';

const ENTITY_ID = /^(\d{4})[/-](\d{1,10})$/;

/** INTERPOL writes `2019/12345` in its records and `2019-12345` in its addresses; both arrive as the former. */
export function IsPublicEntityId(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => canonicalEntityId(value) ?? value),
    ApiProperty({ pattern: ENTITY_ID.source }),
    Matches(ENTITY_ID, says(message('input.public-id'))),
  );
}

/** With the slash; undefined when this is no such id. */
export function canonicalEntityId(value: unknown): string | undefined {
  const id = typeof value === 'string' ? ENTITY_ID.exec(value.trim()) : null;
  return id ? `${id[1]}/${id[2]}` : undefined;
}
