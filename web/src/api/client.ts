import createClient from 'openapi-fetch';
import { problemFrom, unreachable } from './problem.js';
import type { components, paths } from './schema.js';

/** A record or input of the API by its name in docs/openapi.json. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The public API, by the session cookie. Wrap every call in `answer`, which throws refusals. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

/** The server says titles and reasons in the language the screens are in, which the browser's own may not be. */
api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What the API answered. @throws ApiProblem for every refusal, and when there is no answer */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw unreachable;
  });
  if (!response.ok) throw problemFrom(response.status, error);
  return data as T;
}

/** `If-Match` of a record as read: `params: { header: ifMatch(version), path: { id } }`. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
