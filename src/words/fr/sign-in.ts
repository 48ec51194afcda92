import type { signIn as english } from '../en/sign-in.js';
import { translation } from '../message.js';

export const signIn = translation<typeof english>()({
  title: 'Connexion',
  purpose:
    'Pour les avocats qui contestent des notices INTERPOL devant la CCF : ce qui arrive à échéance, pourquoi, et à qui revient la prochaine démarche.',
  text: 'Avec l’adresse et le mot de passe remis par votre cabinet.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  'show-password': 'Afficher le mot de passe',
  submit: 'Se connecter',
});
