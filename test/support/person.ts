import type { Server } from 'node:http';
import request from 'supertest';
import type { Test } from 'supertest';

/** Someone signed in, speaking HTTP. Paths are below /api/v1. */
export class Person {
  constructor(
    private readonly server: Server,
    readonly id: string,
    readonly firmId: string,
    readonly token: string,
  ) {}

  get(path: string): Test {
    return this.send('get', path);
  }

  post(path: string, body?: object): Test {
    return this.send('post', path).send(body);
  }

  /** @param version what goes into If-Match; undefined sends none */
  patch(path: string, version: number | undefined, body: object): Test {
    const sent = this.send('patch', path);
    return (version === undefined ? sent : sent.set('if-match', `"${version}"`)).send(body);
  }

  put(path: string, version: number, body: object): Test {
    return this.send('put', path).set('if-match', `"${version}"`).send(body);
  }

  /** A POST that needs If-Match: a step, a completion. */
  act(path: string, version: number, body: object = {}): Test {
    return this.post(path, body).set('if-match', `"${version}"`);
  }

  delete(path: string, version: number): Test {
    return this.send('delete', path).set('if-match', `"${version}"`);
  }

  private send(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Test {
    return request(this.server)[method](`/api/v1${path}`).set('authorization', `Bearer ${this.token}`);
  }
}
