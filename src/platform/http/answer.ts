import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rendered } from '../../words/rendered.js';
import { etagOf, isKnown } from './etag.js';
import { languageIn } from './language.js';

/** An answer whose JSON PostgreSQL has already made; it is sent as it is, since parsing it again is what lists pay for. */
export class JsonText {
  constructor(
    readonly text: string,
    readonly version?: number,
    readonly id?: string,
    /** Cursor of the next page; undefined for what is no list. */
    readonly next?: string | null,
    /** Shows more than the record its version is of; the version then cannot promise that nothing changed. */
    readonly composed = false,
  ) {}

  /** Evidence, which nobody puts into other words. */
  asKept?: true;

  /** What a controller made itself, with its messages in words. */
  static of(answer: { version?: unknown; id?: unknown }, text: string): JsonText {
    const { version, id } = answer;
    return new JsonText(
      text,
      typeof version === 'number' ? version : undefined,
      typeof id === 'string' ? id : undefined,
    );
  }

  /** A page around one record: its ETag serves If-Match, and it is never answered with 304. */
  static around({ text, version, id }: JsonText): JsonText {
    return new JsonText(text, version, id, undefined, true);
  }

  /** The same in other words. */
  inWords(text: string): JsonText {
    return new JsonText(text, this.version, this.id, this.next, this.composed);
  }

  /** Marks it as evidence: its words stay as they were kept. */
  kept(): this {
    this.asKept = true;
    return this;
  }

  /** An object of members that are JSON already and of others that become it; not a member may lack or be one too many. */
  static object<View extends object>(members: { [Name in keyof View]: View[Name] | JsonText }): JsonText {
    return new JsonText(`{${written(members).join(',')}}`);
  }

  /** The same object with more members: the one place that opens JSON that PostgreSQL has made. */
  and(members: object): JsonText {
    const all = [this.text.slice(1, -1), ...written(members)].filter((part) => part.trim() !== '');
    return new JsonText(`{${all.join(',')}}`, this.version, this.id, this.next, this.composed);
  }

  /** The same answer of which ETag and Location are those of a record in it. */
  as({ version, id }: { version?: number; id?: string }): JsonText {
    return new JsonText(this.text, version, id, this.next, this.composed);
  }

  /** A page of a list; `data` is the JSON array. */
  static list(data: string, next: string | null): JsonText {
    return new JsonText(`{"data":${data},"page":{"next":${JSON.stringify(next)}}}`, undefined, undefined, next);
  }
}

function written(members: object): string[] {
  return Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `"${name}":${value instanceof JsonText ? value.text : JSON.stringify(value)}`);
}

/** The answer with its messages said in the language the caller reads, by Accept-Language. */
function saidToReader(payload: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  const language = languageIn(request.headers['accept-language']);
  reply.header('content-language', language).header('vary', 'accept-language');
  if (!(payload instanceof JsonText)) return JsonText.of(payload, rendered(JSON.stringify(payload), language));
  return payload.asKept ? payload : payload.inWords(rendered(payload.text, language));
}

/**
 * Says what controllers return in the reader's language, and sets ETag, Location, Link and 304. Fastify hooks do it
 * rather than an interceptor: they see the final status, and cost no observable a request.
 */
export function answerInJson(fastify: FastifyInstance): void {
  fastify.setReplySerializer((payload) => (payload instanceof JsonText ? payload.text : JSON.stringify(payload)));
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    const answer = saidToReader(payload, request, reply);
    describe(answer, request, reply);
    done(null, answer);
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    // RFC 9110, 15.4.5: no body, and no length of a body that is not sent.
    if (reply.statusCode === 304) done(null, null);
    else done(null, payload);
  });
}

function describe(payload: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (typeof payload !== 'object' || payload === null) return;
  const { version, id } = payload as { version?: unknown; id?: unknown };
  if (reply.statusCode === 201 && typeof id === 'string') {
    reply.header('location', `${pathOf(request)}/${encodeURIComponent(id)}`);
  }
  if (typeof version === 'number') {
    const composed = payload instanceof JsonText && payload.composed;
    const etag = etagOf(version, reply.getHeader('content-language') as string | undefined);
    tag(etag, composed ? undefined : request.headers['if-none-match'], request, reply);
  }
  if (payload instanceof JsonText && payload.next) reply.header('link', linkTo(payload.next, request));
}

function tag(etag: string, asked: string | undefined, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('etag', etag);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads && reply.statusCode === 200 && isKnown(asked, etag)) {
    reply.code(304).removeHeader('content-type');
  }
}

function linkTo(next: string, request: FastifyRequest): string {
  const query = new URLSearchParams(request.query as Record<string, string>);
  query.set('cursor', next);
  return `<${pathOf(request)}?${query.toString()}>; rel="next"`;
}

function pathOf(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? '';
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
