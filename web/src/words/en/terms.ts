export const terms = {
  roles: {
    owner: 'Owner',
    lawyer: 'Lawyer',
    paralegal: 'Paralegal',
    assistant: 'Assistant',
    auditor: 'Auditor',
  },
};
