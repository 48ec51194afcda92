import './trusted-types.js';
import './fresh-scripts.js';
import '@mantine/core/styles.css';
import './shell/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './root.js';

const place = document.getElementById('redress');
if (!place) throw new Error('index.html has no element "redress".');
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
