import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';
import { ReceivesFile } from './upload.js';

/**
 * Lets a route take a form with one file: `@Body()` is its fields, `@Uploaded()` the file. Every other route refuses
 * forms, though their parser is registered for all.
 */
export function AcceptsFiles(): MethodDecorator {
  const config = RouteConfig({ acceptsFiles: true });
  return applyDecorators(config, ApiConsumes('multipart/form-data'), UseInterceptors(ReceivesFile));
}

/** Problem 415 unless the body is JSON, or a form on a route that takes files. */
export function wrongMediaType(request: FastifyRequest): Problem | undefined {
  const header = request.headers['content-type'];
  if (header === undefined || request.method === 'GET' || request.method === 'HEAD') return undefined;
  const [type, ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const { acceptsFiles = false } = (request.routeOptions.config ?? {}) as { acceptsFiles?: boolean };
  if (type === 'application/json' && parameters.length === 0) return undefined;
  if (type === 'multipart/form-data' && acceptsFiles) return undefined;
  if (type !== 'application/json') return Problem.unsupportedMediaType();
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) {
    return Problem.unsupportedMediaType(message('problems.send-utf-8'));
  }
  return undefined;
}
