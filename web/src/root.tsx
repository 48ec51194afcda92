import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { queries } from './api/queries.js';
import { router } from './routes.js';
import { KeysProvider } from './shell/keys.js';
import { resolveVariables, theme } from './shell/theme.js';
import { styleNonce } from './trusted-types.js';
import { LanguageProvider } from './words/language.js';

export function Root() {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolveVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => styleNonce}
      >
        <QueryClientProvider client={queries}>
          <LanguageProvider>
            <KeysProvider>
              <RouterProvider router={router} />
            </KeysProvider>
          </LanguageProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
