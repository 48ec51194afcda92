export const caseFile = {
  title: 'Case file',
};
