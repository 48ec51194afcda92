/** When this window last began again because a script of it did not come, in ms since 1970. */
const BEGAN_AGAIN = 'redress.began-again';
const PATIENCE_MS = 10_000;

/**
 * A script that does not come (the network changed, or a newer release took the place of this page's) comes with the
 * page anew; what was typed is kept as a draft. Once only: a script that is missing for good shows what went wrong.
 * A browser remembers a failed import for the life of the page, so asking again without reloading would not help.
 */
window.addEventListener('vite:preloadError', () => {
  if (Date.now() - Number(sessionStorage.getItem(BEGAN_AGAIN)) < PATIENCE_MS) return;
  sessionStorage.setItem(BEGAN_AGAIN, String(Date.now()));
  window.location.reload();
});
