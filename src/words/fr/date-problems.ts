import type { dateProblems as english } from '../en/date-problems.js';
import { translation } from '../message.js';

export const dateProblems = translation<typeof english>()({
  'future-fact':
    'Le {day, date, long} est dans le futur (nous sommes le {today, date, long}, heure de {zone}) ; enregistrez-le une fois arrivé.',
  lyon: 'Lyon',
  'of-a-new-fact': 'Chaque fait nouveau a ses propres six mois : enregistrez-le comme fait nouveau du dossier.',
  'reason-needed': 'Cela est déjà enregistré : {days} ; indiquez pourquoi on le corrige.',
  'reason-or-again':
    'Cela est déjà enregistré : {days} ; indiquez pourquoi on le corrige, ou que cela s’est reproduit.',
  'one-day': '{day, date, long}',
  'between-days': 'du {earliest, date, long} au {latest, date, long}',
  'day-or-interval': 'Donnez soit le jour, soit le premier et le dernier jour possibles, dans cet ordre.',
  'only-open-proposal': 'Cette proposition est {state} ; seule une proposition ouverte peut être tranchée.',
  'all-none-or-some': 'Choisissez toutes les dates, aucune, ou indiquez celles à modifier.',
  'foreign-item': 'Cette date n’est pas de cette proposition.',
  'date-never-moves': 'Cette date ne bouge jamais : {why} ; retirez-la.',
  'not-open': 'Cette échéance est {status} ; seule une échéance ouverte peut être modifiée.',
  'extension-decided': 'Cette prorogation est {state} ; seule une prorogation demandée peut être tranchée.',
  'say-until': 'Indiquez jusqu’à quand.',
  'say-communicated': 'Indiquez le jour où cela a été communiqué.',
  'granting-paper':
    'Indiquez le document ou le courrier qui l’accorde ; la date initiale vaut tant que ce n’est pas accordé par écrit.',
  'override-decided': 'Ce changement de date est déjà tranché : date {state}.',
  'no-date-to-verify': 'Cette obligation n’a pas encore de date à contre-vérifier.',
  'future-met': 'Le {day, date, long} est dans le futur ; indiquez le jour où l’échéance a été respectée.',
  'two-cancel':
    'Manquer cette date fait perdre un droit ; elle s’annule donc à deux : proposez un changement de date qui l’annule.',
  'computed-date': 'Cette date est calculée par une règle ; corrigez le jour à partir duquel elle se compte.',
  'day-range': 'Donnez un jour du {from, date, long} au {until, date, long}.',
  'facts-needed': 'Donnez les jours connus, ou un jeu de règles avec son point de départ et une date.',
  'foreign-kind': 'Ce type n’existe pas pour : {subject} ; retirez-le ou corrigez l’objet.',
  'facts-or-trigger':
    'Donnez soit les jours connus, soit le jeu de règles, le point de départ et la date ensemble, sans eux.',
  'no-rule-set': 'Ce jeu de règles n’existe pas.',
  'not-counted-from': 'Aucune règle de ce jeu de règles ne compte à partir de cela.',
  'foreign-subject': 'Ce qui se compte à partir de cela concerne : {subjects}. Corrigez l’objet et le type.',
  'length-unit': 'Donnez un nombre et son unité : jours, jours ouvrables, semaines, mois ou années.',
  'no-rule': 'Cette règle n’existe pas.',
  'fixed-length':
    'Cette règle fixe sa propre durée ; seule celle qui la laisse à un traité, une loi ou une décision en prend une autre.',
  'fixed-first-day': 'Aucune règle de ce jeu ne laisse ouvert le premier jour du compte.',
  'first-day': 'Choisissez le premier jour du compte : le jour même ou le suivant.',
  'strict-last-days':
    'Une échéance de forclusion à notre charge a toujours des rappels 3 jours et 1 jour avant et le jour même, car la manquer fait perdre un droit ; ajoutez {count, plural, =1 {celui qui manque} one {celui qui manque} other {les # qui manquent}}.',
  'no-deadline': 'Cette échéance n’existe plus.',
  'name-to-hand-over': 'Indiquez une personne quand vous le transmettez, et seulement alors.',
  'has-it-already': 'Cette personne en est déjà responsable.',
  'nobody-at-work': 'Personne de votre cabinet qui travaille sur les dossiers n’a cet identifiant.',
  'not-responsible':
    'Seuls les responsables de cette date peuvent le dire : le responsable ou son suppléant, l’avocat responsable du dossier, un associé, ou le destinataire du rappel.',
  'acknowledged-already': 'Il a déjà été accusé réception de ce rappel.',
  'reminder-overtaken': 'Ce rappel a été remplacé : la date a été déplacée ou respectée. Consultez l’échéance.',
  'reminder-suppressed': 'Ce rappel n’a pas été envoyé à son destinataire ; une autre personne a été prévenue.',
  'reminder-not-sent': 'Ce rappel n’a pas encore été envoyé ; accusez plutôt réception de l’échéance.',
  'last-before-first': 'Donnez un dernier jour qui n’est pas avant le premier.',
  'too-many-days': 'Demandez {most, number} jours au plus à la fois.',
  'which-kind-of-record': 'Indiquez de quel type d’élément est l’identifiant, par exemple un client.',
});
