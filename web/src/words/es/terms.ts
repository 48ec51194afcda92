import type { terms as english } from '../en/terms.js';

export const terms: typeof english = {
  roles: {
    owner: 'Titular',
    lawyer: 'Abogado',
    paralegal: 'Asistente jurídico',
    assistant: 'Asistente',
    auditor: 'Auditor',
  },
};
