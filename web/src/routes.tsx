import { createBrowserRouter } from 'react-router';
import { Shell } from './shell/shell.js';
import { WentWrong } from './shell/went-wrong.js';

/** One script a screen; each module exports its screen as `Component`. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: () => import('./screens/sign-in/sign-in-screen.js'), ErrorBoundary: WentWrong },
  { path: '/setup', lazy: () => import('./screens/setup/setup-screen.js'), ErrorBoundary: WentWrong },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: WentWrong,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: WentWrong,
        children: [
          { index: true, lazy: () => import('./screens/docket/docket-screen.js') },
          { path: 'case-files', lazy: () => import('./screens/case-file/case-files-screen.js') },
          { path: 'case-files/:id', lazy: () => import('./screens/case-file/case-file-screen.js') },
          { path: 'letters/new', lazy: () => import('./screens/register-letter/register-letter-screen.js') },
          { path: 'calendar', lazy: () => import('./screens/calendar/calendar-screen.js') },
          { path: 'deadlines/:id', lazy: () => import('./screens/deadline/deadline-screen.js') },
          { path: 'clients', lazy: () => import('./screens/clients/clients-screen.js') },
          { path: 'clients/import', lazy: () => import('./screens/clients/import-screen.js') },
          { path: 'clients/:id', lazy: () => import('./screens/clients/client-screen.js') },
          { path: 'history', lazy: () => import('./screens/history/history-screen.js') },
          { path: 'administration/*', lazy: () => import('./screens/administration/administration-screen.js') },
          { path: 'inbox', lazy: () => import('./screens/inbox/inbox-screen.js') },
          { path: 'pictures', lazy: () => import('./screens/pictures/pictures-screen.js') },
        ],
      },
    ],
  },
]);
