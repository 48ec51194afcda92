import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Problem } from '../problem/problem.js';
import { isDay } from './day-text.js';

/** What is no day of the calendar names nothing, as an id that is none. */
class ExistingDayPipe implements PipeTransform<string, string> {
  transform(day: string): string {
    if (isDay(day)) return day;
    throw Problem.notFound();
  }
}

/** A calendar day in the path. */
export function DayParam(name = 'day'): ParameterDecorator {
  return (target, key, index) => {
    Param(name, ExistingDayPipe)(target, key, index);
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (method && key !== undefined)
      ApiParam({ name, schema: { type: 'string', format: 'date' } })(target, key, method);
  };
}
