export const caseFiles = {
  title: 'Case files',
};
