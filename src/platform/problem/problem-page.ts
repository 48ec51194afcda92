import type { Language } from '../../words/language.js';
import { message } from '../../words/message.js';
import { say } from '../../words/speakers.js';
import { problemTypes, type ProblemSlug } from './problem-types.js';

/** The page behind a problem's `type`: what it means and what to do. Plain HTML without script, style or input. */
export function problemPage(slug: ProblemSlug, language: Language): string {
  const { status } = problemTypes[slug];
  const title = inHtml(say(language, message(`problem-pages.${slug}.title`)));
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>${inHtml(say(language, message('problem-pages.status', { slug, status })))}</p>
<h2>${inHtml(say(language, message('problem-pages.cause')))}</h2>
<p>${inHtml(say(language, message(`problem-pages.${slug}.cause`)))}</p>
<h2>${inHtml(say(language, message('problem-pages.cure')))}</h2>
<p>${inHtml(say(language, message(`problem-pages.${slug}.cure`)))}</p>
</body>
</html>
`;
}

function inHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
