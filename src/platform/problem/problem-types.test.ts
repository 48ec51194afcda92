import { problemPage } from './problem-page.js';
import { isProblemSlug, problemTypes, type ProblemSlug } from './problem-types.js';
import { Problem } from './problem.js';

const slugs = Object.keys(problemTypes) as ProblemSlug[];

it.each(slugs)('%s has a status, a title, a cause, a cure, an address and a page', (slug) => {
  const { title, status, cause, cure } = problemTypes[slug];
  expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(title).not.toMatch(/\.$/);
  expect(cause).toMatch(/\.$/);
  expect(cure).toMatch(/\.$/);
  expect(new Problem(slug, 'x').type).toBe(`/problems/${slug}`);
  expect(problemPage(slug)).toContain(`<code>${slug}</code>, HTTP status ${status}`);
});

it('a page cannot be broken by its own text', () => {
  expect(problemPage('precondition-required')).toContain('<code>If-Match: "&lt;version&gt;"</code>');
});

it('knows its slugs and nothing an object inherits', () => {
  expect(isProblemSlug('stale')).toBe(true);
  expect(isProblemSlug('toString')).toBe(false);
});

it('says the same for an unknown record and for one that is not yours', () => {
  expect(Problem.notFound()).toEqual(Problem.notFound());
  expect(Problem.notFound().members).toEqual({});
});
