import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Problem } from '../problem/problem.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is no UUID is the id of nothing: the answer is the one for an unknown record, and the database is not asked. */
class ExistingIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (uuid.test(id)) return id.toLowerCase();
    throw Problem.notFound();
  }
}

/** An id in the path. */
export function IdParam(name = 'id'): ParameterDecorator {
  return (target, key, index) => {
    Param(name, ExistingIdPipe)(target, key, index);
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (method && key !== undefined)
      ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, key, method);
  };
}
