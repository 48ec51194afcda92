import type { problems as english } from '../en/problems.js';
import { translation } from '../message.js';

export const problems = translation<typeof english>()({
  'not-found': 'Il n’y a rien ici, ou vous n’y avez pas accès.',
  unauthenticated: 'Connectez-vous, ou envoyez un jeton de session ou une clé d’API valable.',
  'not-allowed': 'Votre fonction, votre clé ou cette origine ne le permet pas.',
  stale: 'L’élément a été modifié après votre lecture. Relisez-le avant de le modifier.',
  'precondition-required': 'Envoyez comme If-Match l’ETag de l’élément que vous avez lu.',
  invalid: '{count, plural, =1 {Une valeur est erronée.} other {# valeurs sont erronées.}} Rien n’a été enregistré.',
  'too-large': 'L’envoi est plus volumineux que ce qui est accepté ici.',
  'send-json': 'Envoyez le corps en application/json.',
  'send-utf-8': 'Envoyez le JSON en UTF-8, seul codage de JSON (RFC 8259, 8.1).',
  'send-form': 'Envoyez le fichier en multipart/form-data.',
  'too-many':
    'Attendez {seconds, plural, =1 {une seconde} one {# seconde} other {# secondes}} avant le prochain envoi.',
  unexpected: 'L’opération n’a pas abouti. Rien n’a été enregistré.',
  stopping: 'Le serveur s’arrête ou n’est pas encore prêt.',
  'database-slow': 'La base de données a mis trop de temps à répondre. Réessayez dans un instant.',
  'database-unreachable':
    'La base de données est injoignable pour le moment. Vérifiez si votre modification a été enregistrée avant de l’envoyer de nouveau.',
  busy: 'Une autre modification du même élément est passée avant. Envoyez de nouveau.',
  duplicate: 'Un autre élément a déjà cette valeur.',
  'unknown-record': 'Cet élément n’existe pas dans votre cabinet.',
  rule: 'Les valeurs ne s’accordent pas entre elles.',
  required: 'Ce champ doit être rempli.',
  'unstorable-character': 'L’envoi contient un caractère qui ne peut être conservé, tel que NUL.',
  'wrong-value': 'Un nombre, une date ou un identifiant est hors limites ou mal écrit.',
  unreadable: 'L’envoi est illisible.',
  'address-encoding': 'L’adresse contient un codage en pourcents qui n’est pas de l’UTF-8.',
  'address-nul': 'L’adresse contient le caractère NUL ; retirez-le.',
  'body-length': 'Le corps est plus court ou plus long que ne le dit Content-Length.',
  'file-too-large':
    'Un fichier peut avoir 25 Mo. Envoyez une numérisation plus petite, ou le document en plusieurs parties.',
});
