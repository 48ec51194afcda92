import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Paper } from './papers.js';

/** The API refused what the demo tells: the demo and the API no longer fit. */
export class DemoRefused extends Error {}

/** A record as the API last gave it; `Desk` keeps the version current. */
export interface Kept {
  id: string;
  version: number;
}

interface Page<T> {
  data: T[];
}

/** One person of a demo practice at work, speaking to the API in-process with a session of their own. */
export class Desk {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly token: string,
    readonly userId: string,
  ) {}

  /** Adds one record. Paths are below /api/v1. */
  add<T extends Kept = Kept>(path: string, body: object): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  list<T extends Kept = Kept>(path: string): Promise<T[]> {
    return this.send<Page<T>>('GET', path).then(({ data }) => data);
  }

  /** @param why goes into the record's history */
  async change(path: string, record: Kept, body: object, why?: string): Promise<void> {
    const headers = { 'if-match': `"${record.version}"`, ...(why && { 'x-reason': why }) };
    record.version = (await this.send<Kept>('PATCH', `${path}/${record.id}`, body, headers)).version;
  }

  /** Something done to one record, such as completing a deadline. */
  async act(path: string, record: Kept, action: string, body: object = {}): Promise<void> {
    const headers = { 'if-match': `"${record.version}"` };
    record.version = (await this.send<Kept>('POST', `${path}/${record.id}/${action}`, body, headers)).version;
  }

  /** Moves a request, one step after the other. */
  async take(request: Kept, ...steps: object[]): Promise<void> {
    for (const step of steps) {
      const headers = { 'if-match': `"${request.version}"` };
      const path = `/ccf-requests/${request.id}/steps`;
      request.version = (await this.send<{ request: Kept }>('POST', path, step, headers)).request.version;
    }
  }

  upload(fields: Record<string, string>, { name, bytes }: Paper): Promise<Kept> {
    const boundary = `redress-${randomBytes(12).toString('hex')}`;
    const named = Object.entries(fields).map(([field, value]) => part(boundary, `name="${field}"`, value));
    const file = part(boundary, `name="file"; filename="${name}"`, bytes);
    const form = Buffer.concat([...named, file, Buffer.from(`--${boundary}--\r\n`)]);
    return this.send('POST', '/documents', form, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }

  async leave(): Promise<void> {
    await this.send('POST', '/auth/logout', {});
  }

  private async send<T>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const authorization = `Bearer ${this.token}`;
    const url = `/api/v1${path}`;
    const answer = await this.app.inject({ method, url, payload, headers: { authorization, ...headers } });
    if (answer.statusCode < 300) return (answer.body === '' ? undefined : answer.json()) as T;
    throw new DemoRefused(
      `The demo does not fit this Redress (${method} ${path} answered ${answer.body}); start with REDRESS_DEMO=0 to go without it.`,
    );
  }
}

function part(boundary: string, disposition: string, content: string | Buffer): Buffer {
  const head = `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')]);
}
