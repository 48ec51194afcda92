export const signIn = {
  title: 'Sign in',
  text: 'With the address and password your firm gave you.',
  email: 'E-mail address',
  password: 'Password',
  showPassword: 'Show the password',
  submit: 'Sign in',
};
