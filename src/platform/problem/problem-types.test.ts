import { LANGUAGES } from '../../words/language.js';
import { message } from '../../words/message.js';
import { say } from '../../words/speakers.js';
import { problemPage } from './problem-page.js';
import { isProblemSlug, problemTypes, type ProblemSlug } from './problem-types.js';
import { Problem } from './problem.js';

const slugs = Object.keys(problemTypes) as ProblemSlug[];

it.each(slugs)('%s has a status, a title, a cause, a cure and an address', (slug) => {
  const { status } = problemTypes[slug];
  const title = say('en', message(`problem-pages.${slug}.title`));
  expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(title).not.toMatch(/\.$/);
  expect(say('en', message(`problem-pages.${slug}.cause`))).toMatch(/\.$/);
  expect(say('en', message(`problem-pages.${slug}.cure`))).toMatch(/\.$/);
  expect(new Problem(slug, message('problems.not-found')).type).toBe(`/problems/${slug}`);
});

it.each(LANGUAGES)('each type has a page in %s, with its slug and status as they are', (language) => {
  for (const slug of slugs) {
    const page = problemPage(slug, language);
    expect(page).toContain(`<html lang="${language}"`);
    expect(page).toContain(`<code>${slug}</code>`);
    expect(page).toContain(String(problemTypes[slug].status));
    expect(page).toContain(say(language, message(`problem-pages.${slug}.title`)));
  }
});

it('a page cannot be broken by its own text', () => {
  expect(problemPage('precondition-required', 'en')).toContain('<code>If-Match: "&lt;version&gt;"</code>');
});

it('knows its slugs and nothing an object inherits', () => {
  expect(isProblemSlug('stale')).toBe(true);
  expect(isProblemSlug('toString')).toBe(false);
});

it('says the same for an unknown record and for one that is not yours', () => {
  expect(Problem.notFound()).toEqual(Problem.notFound());
  expect(Problem.notFound().members).toEqual({});
});
