import type { signIn as english } from '../en/sign-in.js';

export const signIn: typeof english = {
  title: 'Connexion',
  text: 'Avec l’adresse et le mot de passe remis par votre cabinet.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  showPassword: 'Afficher le mot de passe',
  submit: 'Se connecter',
};
