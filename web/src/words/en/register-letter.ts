export const registerLetter = {
  title: 'Register a letter',
};
