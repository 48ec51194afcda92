export const signIn = {
  title: 'Sign in',
  purpose: 'For lawyers who challenge INTERPOL notices before the CCF: what is due, why, and who has to act next.',
  text: 'With the address and password your firm gave you.',
  email: 'E-mail address',
  password: 'Password',
  'show-password': 'Show the password',
  submit: 'Sign in',
} as const;
