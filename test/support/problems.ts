import type { Response } from 'supertest';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** The answer is this problem document, and carries these members. */
      toBeProblem(status: number, slug: string, members?: object): R;
    }
  }
}

expect.extend({
  toBeProblem(response: Response, status: number, slug: string, members: object = {}) {
    const expected = { type: `/problems/${slug}`, status, ...members };
    const type = response.headers['content-type'];
    const pass =
      response.status === status &&
      String(type).startsWith('application/problem+json') &&
      this.equals(response.body, expect.objectContaining(expected));
    const got = `${response.status} ${String(type)} ${JSON.stringify(response.body)}`;
    return { pass, message: () => `expected ${JSON.stringify(expected)}\n     got ${got}` };
  },
});
