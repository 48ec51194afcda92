import type { setup as english } from '../en/setup.js';
import { translation } from '../message.js';

export const setup = translation<typeof english>()({
  title: 'Installer Redress',
  text: 'Votre cabinet et son premier associé. Les autres seront invités ensuite.',
  'field.token': 'Jeton à usage unique',
  'token-hint': 'Affiché dans le terminal où le serveur a été démarré.',
  'field.firmName': 'Nom du cabinet',
  country: 'Pays',
  zone: 'Fuseau horaire',
  'zone-hint': 'Les jours et les rappels y sont comptés.',
  'field.ownerName': 'Votre nom',
  'field.email': 'Adresse électronique',
  'field.password': 'Mot de passe',
  'password-hint': 'Au moins 15 caractères ; une phrase se retient le mieux.',
  'show-password': 'Afficher le mot de passe',
  submit: 'Créer le cabinet',
});
