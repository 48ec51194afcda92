import type { caseFiles as english } from '../en/case-files.js';

export const caseFiles: typeof english = {
  title: 'Expedientes',
};
