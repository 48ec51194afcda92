import type { banners as english } from '../en/banners.js';
import { translation } from '../message.js';

export const banners = translation<typeof english>()({
  'no-heartbeat.reminders':
    'Aucun rappel ne part : le processus de fond n’a pas terminé son travail depuis plus de deux minutes. Demandez à la personne qui gère le serveur de le démarrer ; d’ici là, travaillez d’après la liste des échéances, non d’après les rappels.',
  'no-heartbeat.digest':
    'Aucun récapitulatif du jour n’est préparé : le processus de fond n’a pas terminé son travail depuis plus de deux minutes. Demandez à la personne qui gère le serveur de le démarrer ; d’ici là, travaillez d’après la liste des échéances, non d’après les rappels.',
  'clock-jump':
    'L’horloge du serveur a fait un bond en avant. Les rappels qui ne sont dus que pour cette raison sont retenus jusqu’au {until, time, short}, puis partent. Demandez à la personne qui gère le serveur de régler l’horloge avant ce moment.',
  'clock-skew':
    'Les horloges de l’application et de la base de données diffèrent de {seconds, number} s : les heures affichées peuvent être fausses. Demandez à la personne qui gère le serveur de les synchroniser.',
  'dead-letters':
    '{count, plural, one {# rappel n’a pas pu être remis} other {# rappels n’ont pas pu être remis}}. Prévenez vous-même les destinataires, corrigez leurs adresses et accusez réception des échéances : cela met fin à ce message.',
  'unfinished-reminders':
    '{count, plural, one {# rappel a plus d’une heure de retard et n’est pas encore parti} other {# rappels ont plus d’une heure de retard et ne sont pas encore partis}}. Regardez vous-même ce qui est dû aujourd’hui, et demandez à la personne qui gère le serveur pourquoi les courriels ne partent pas.',
  'unapplied-plan':
    'Une modification des rappels de nombreuses dates n’est pas appliquée depuis plus d’une heure : des rappels manquent à certaines dates. Demandez à la personne qui gère le serveur de consulter le journal du processus de fond ; d’ici là, travaillez d’après la liste des échéances.',
});
