import { problemTypes, type ProblemSlug } from './problem-types.js';

/** The page behind a problem's `type`: what it means and what to do. Plain HTML without script, style or input. */
export function problemPage(slug: ProblemSlug): string {
  const { title, status, cause, cure } = problemTypes[slug];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${inHtml(title)}</title></head>
<body>
<h1>${inHtml(title)}</h1>
<p><code>${slug}</code>, HTTP status ${status}</p>
<h2>Cause</h2>
<p>${inHtml(cause)}</p>
<h2>What to do</h2>
<p>${inHtml(cure)}</p>
</body>
</html>
`;
}

function inHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
