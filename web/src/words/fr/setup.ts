import type { setup as english } from '../en/setup.js';

export const setup: typeof english = {
  title: 'Installer Redress',
  text: 'Votre cabinet et son premier titulaire. Les autres seront invités ensuite.',
  token: 'Jeton à usage unique',
  tokenHint: 'Affiché dans le terminal où le serveur a été démarré.',
  firmName: 'Nom du cabinet',
  country: 'Pays',
  zone: 'Fuseau horaire',
  zoneHint: 'Les jours et les rappels y sont comptés.',
  ownerName: 'Votre nom',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  passwordHint: 'Au moins 15 caractères ; une phrase se retient le mieux.',
  showPassword: 'Afficher le mot de passe',
  submit: 'Créer le cabinet',
};
