import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

type View = new () => object;

/** Tells the API description what JSON, made by PostgreSQL and passed on unread, a route answers with. */
export const Shows = (view: View, status = 200) => ApiResponse({ status, type: view });

/** For a route that refuses in a way that others of its kind do not. */
export const Refuses = (...statuses: number[]) => ApiExtension('x-refuses', statuses);

/** For a route whose body names a version: it may be stale, as one sent as If-Match may. */
export const MayBeStale = () =>
  ApiResponse({
    status: 412,
    description: 'The record was changed after it was read (`stale`).',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });

/** The same for a list: `{data: [view], page: {next}}`. */
export function ShowsPageOf(view: View) {
  const schema = {
    type: 'object',
    required: ['data', 'page'],
    properties: {
      data: { type: 'array', items: { $ref: getSchemaPath(view) } },
      page: { type: 'object', required: ['next'], properties: { next: { type: ['string', 'null'] } } },
    },
  };
  return applyDecorators(ApiExtraModels(view), ApiResponse({ status: 200, schema: schema as object }));
}
