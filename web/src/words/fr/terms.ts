import type { terms as english } from '../en/terms.js';

export const terms: typeof english = {
  roles: {
    owner: 'Associé',
    lawyer: 'Avocat',
    paralegal: 'Juriste assistant',
    assistant: 'Assistant',
    auditor: 'Auditeur',
  },
};
