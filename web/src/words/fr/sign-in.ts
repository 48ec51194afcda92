import type { signIn as english } from '../en/sign-in.js';

export const signIn: typeof english = {
  title: 'Connexion',
  purpose:
    'Pour les avocats qui contestent des notices INTERPOL devant la CCF : ce qui est dû, pourquoi, et à qui de jouer.',
  text: 'Avec l’adresse et le mot de passe remis par votre cabinet.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  showPassword: 'Afficher le mot de passe',
  submit: 'Se connecter',
};
