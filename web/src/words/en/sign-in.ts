export const signIn = {
  title: 'Sign in',
  purpose: 'For lawyers who challenge INTERPOL notices before the CCF: what is due, why, and whose turn it is.',
  text: 'With the address and password your firm gave you.',
  email: 'E-mail address',
  password: 'Password',
  showPassword: 'Show the password',
  submit: 'Sign in',
};
