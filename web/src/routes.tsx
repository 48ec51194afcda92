import { createBrowserRouter, type LoaderFunctionArgs } from 'react-router';
import { askForSession } from './api/session.js';
import { askForCaseTimeline } from './screens/case-file/case-data.js';
import { askForDocket } from './screens/docket/docket-data.js';
import { filterIn } from './screens/docket/filter.js';
import { Shell } from './shell/shell.js';
import { WentWrong } from './shell/went-wrong.js';
import { furtherWords } from './words/catalogues.js';

/** Sends the first request of a screen beside that for its script; the screen waits for the answer, not the way to it. */
const begin = (ask: (to: LoaderFunctionArgs) => void) => (to: LoaderFunctionArgs) => {
  ask(to);
  return null;
};

/** A screen with words of its own that few others have: they come beside its script. */
const worded =
  <Screen,>(load: () => Promise<Screen>) =>
  async () => {
    const [screen] = await Promise.all([load(), furtherWords()]);
    return screen;
  };

const nothingThere = () => {
  throw new Response(null, { status: 404 });
};

/** One script a screen; each module exports its screen as `Component`. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: () => import('./screens/sign-in/sign-in-screen.js'), ErrorBoundary: WentWrong },
  { path: '/setup', lazy: worded(() => import('./screens/setup/setup-screen.js')), ErrorBoundary: WentWrong },
  {
    path: '/',
    loader: begin(() => askForSession()),
    Component: Shell,
    ErrorBoundary: WentWrong,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: WentWrong,
        children: [
          {
            index: true,
            loader: begin(({ request }) => askForDocket(filterIn(new URL(request.url).searchParams).within)),
            lazy: () => import('./screens/docket/docket-screen.js'),
          },
          { path: 'case-files', lazy: () => import('./screens/case-file/case-files-screen.js') },
          {
            path: 'case-files/:id',
            loader: begin(({ params }) => askForCaseTimeline(params.id ?? '')),
            lazy: () => import('./screens/case-file/case-file-screen.js'),
          },
          { path: 'letters/new', lazy: worded(() => import('./screens/register-letter/register-letter-screen.js')) },
          { path: 'calendar', lazy: () => import('./screens/calendar/calendar-screen.js') },
          { path: 'deadlines/:id', lazy: () => import('./screens/deadline/deadline-screen.js') },
          { path: 'clients', lazy: worded(() => import('./screens/clients/clients-screen.js')) },
          { path: 'clients/import', lazy: worded(() => import('./screens/clients/import-screen.js')) },
          { path: 'clients/:id', lazy: worded(() => import('./screens/clients/client-screen.js')) },
          { path: 'history', lazy: worded(() => import('./screens/history/history-screen.js')) },
          { path: 'administration/*', lazy: worded(() => import('./screens/administration/administration-screen.js')) },
          { path: 'inbox', lazy: () => import('./screens/inbox/inbox-screen.js') },
          { path: '*', loader: nothingThere },
          { path: 'pictures', lazy: worded(() => import('./screens/pictures/pictures-screen.js')) },
        ],
      },
    ],
  },
]);
