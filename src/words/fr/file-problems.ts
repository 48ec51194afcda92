import type { fileProblems as english } from '../en/file-problems.js';
import { translation } from '../message.js';

export const fileProblems = translation<typeof english>()({
  'reference-taken': 'Un autre dossier de votre cabinet a cette référence.',
  'open-deadlines':
    'Ce dossier a {count, plural, =1 {une échéance ouverte ; marquez-la comme respectée ou annulez-la d’abord} other {# échéances ouvertes ; marquez-les comme respectées ou annulez-les d’abord}}.',
  'birth-precision':
    '« {value} » est connu {known, select, day {au jour} month {au mois} other {à l’année}} près, non {given, select, day {au jour} month {au mois} other {à l’année}} près ; retirez la précision ou corrigez-la.',
  'not-a-client':
    'Ce n’est pas un client du dossier ; choisissez l’un de ses clients, ou ajoutez d’abord le client au dossier.',
  'expires-too-early': 'Un document ne peut expirer avant d’avoir été délivré : corrigez l’un des jours.',
  'future-day': 'Le {day, date, long} est à venir ; nous sommes le {today, date, long}.',
  'future-letter':
    'Le {day, date, long} est à venir ; nous sommes le {today, date, long}. Enregistrez un courrier le jour où il existe.',
  'received-too-early': 'Un courrier ne peut être reçu avant d’avoir été écrit ou envoyé : corrigez l’un des jours.',
  'answers-itself': 'Un courrier ne peut répondre à lui-même, ni à celui qui lui répond.',
  'too-many-attachments': 'Il a plus de {most, number} pièces jointes.',
  'no-mail': 'Ce n’est pas un courriel : déposez le fichier .eml tel que votre logiciel de messagerie l’enregistre.',
  'disk-full': 'Le disque est plein. Rien n’a été enregistré.',
  'file-damaged':
    'Le fichier est abîmé dans le magasin ; il n’est donc pas remis. Ce qui est enregistré à son sujet est intact.',
  'empty-file': 'Le fichier est vide : envoyez-le de nouveau.',
  program: 'Les programmes et les scripts ne sont pas acceptés : envoyez un document.',
  macros: 'Les fichiers Office avec macros ne sont pas acceptés : enregistrez le fichier sans macros.',
  archive: 'Les archives ne sont pas acceptées : décompressez-la et envoyez les documents un par un.',
  'old-office': 'Les anciens fichiers Office et Outlook ne sont pas acceptés : enregistrez en {kinds}.',
  'file-kind': 'Ce type de fichier n’est pas accepté ; un texte doit être en UTF-8. Sont acceptés {kinds}.',
});
