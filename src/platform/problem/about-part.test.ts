import { message } from '../../words/message.js';
import { aboutPart } from './about-part.js';
import { Problem } from './problem.js';

const refusedWith = (failure: unknown) =>
  aboutPart('/effect/step', Promise.reject(failure)).then(
    () => undefined,
    (told: unknown) => told,
  );

it('gives back what the work answers', async () => {
  await expect(aboutPart('/effect', Promise.resolve('done'))).resolves.toBe('done');
});

it('puts the part before the pointers of a problem', async () => {
  const failure = Problem.invalidField('/outcomes/0/noticeId', 'twice', message('problems.not-found'));
  expect(await refusedWith(failure)).toMatchObject({
    slug: 'invalid',
    detail: failure.detail,
    members: { issues: [{ pointer: '/effect/step/outcomes/0/noticeId', code: 'twice' }] },
  });
});

it('and before those of what PostgreSQL refuses', async () => {
  const failure = { severity: 'ERROR', code: '23502', table: 'fact', column: 'on_day' };
  expect(await refusedWith(failure)).toMatchObject({ members: { issues: [{ pointer: '/effect/step/onDay' }] } });
});

it.each([
  ['a stale version', Problem.stale(3)],
  ['a session that ended, which is tried again', { severity: 'ERROR', code: 'RD401' }],
  ['what nobody foresaw', new Error('unforeseen')],
])('leaves %s as it is', async (_what, failure) => {
  expect(await refusedWith(failure)).toBe(failure);
});
