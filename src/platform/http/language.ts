import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../words/language.js';

export { LANGUAGES, type Language } from '../../words/language.js';

/** The language the caller reads, by Accept-Language; English when it names none of ours. */
export const ReadIn = createParamDecorator(
  (_, context: ExecutionContext): Language => {
    const http = context.switchToHttp();
    const language = languageIn(http.getRequest<FastifyRequest>().headers['accept-language']);
    http.getResponse<FastifyReply>().header('content-language', language).header('vary', 'accept-language');
    return language;
  },
  [describeAcceptLanguage],
);

/** RFC 9110, 12.5.4: the highest weight wins, the first of equal ones; `fr-CA` is French. */
export function languageIn(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
    return { language: LANGUAGES.find((one) => one === tag.split('-')[0]), weight: Number(weight ?? 1) };
  });
  const known = wanted.filter(({ language, weight }) => language !== undefined && weight > 0);
  return known.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? 'en';
}

function describeAcceptLanguage(target: object, key: string | symbol | undefined): void {
  const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (!method || key === undefined) return;
  const description = 'The language of the sentences: en, fr, es or ar; English for any other.';
  ApiHeader({ name: 'Accept-Language', required: false, description, schema: { type: 'string', maxLength: 200 } })(
    target,
    key,
    method,
  );
}
