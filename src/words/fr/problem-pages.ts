import type { problemPages as english } from '../en/problem-pages.js';
import { translation } from '../message.js';

export const problemPages = translation<typeof english>()({
  status: '`{slug}`, statut HTTP {status}',
  cause: 'Cause',
  cure: 'Que faire',
  'malformed.title': 'L’envoi est illisible',
  'malformed.cause':
    'Le corps n’est pas du JSON valable en UTF-8, une propriété ou un paramètre est inconnu ou répété, ou un curseur a été modifié.',
  'malformed.cure':
    'Corrigez chaque point de `issues`, puis envoyez de nouveau. La description de l’API énumère ce qui est connu.',
  'unauthenticated.title': 'Connexion nécessaire',
  'unauthenticated.cause': 'L’envoi ne porte ni session ni clé d’API, ou en porte une inconnue, expirée ou révoquée.',
  'unauthenticated.cure':
    'Connectez-vous par POST /api/v1/auth/login, ou envoyez `Authorization: Bearer <jeton de session ou clé d’API>`.',
  'forbidden.title': 'Votre fonction ou votre clé ne le permet pas',
  'forbidden.cause':
    'La personne ou la clé d’API est connue, mais sa fonction ou ses droits ne comprennent pas cette action.',
  'forbidden.cure': 'Demandez à un associé du cabinet la fonction ou le droit que nomme `detail`.',
  'not-found.title': 'Introuvable',
  'not-found.cause':
    'Cette adresse ou cet élément n’existe pas, ou ne vous appartient pas. La réponse est volontairement la même.',
  'not-found.cure': 'Vérifiez l’adresse et l’identifiant, et que vous êtes connecté au cabinet qui détient l’élément.',
  'state-forbids.title': 'L’état actuel l’interdit',
  'state-forbids.cause': 'L’envoi est bien formé, mais l’élément est dans un état où cela ne peut se faire.',
  'state-forbids.cure': 'Lisez `detail` et les autres membres, réglez ce qu’ils nomment, puis réessayez.',
  'step-refused.title': 'Cette étape n’est pas ouverte',
  'step-refused.cause':
    'Une requête adressée à la Commission avance par étapes fixes, et celle-ci n’est pas ouverte dans son état actuel.',
  'step-refused.cure': 'Choisissez l’une des étapes de `allowed`, ou enregistrez d’abord les étapes manquantes.',
  'open-deadlines.title': 'Des échéances sont encore ouvertes',
  'open-deadlines.cause': 'Un dossier ne peut être clos tant que des échéances y sont ouvertes.',
  'open-deadlines.cure':
    'Marquez les échéances énumérées comme respectées, renoncez-y ou annulez-les, puis clôturez le dossier.',
  'second-person-needed.title': 'Il faut une seconde personne',
  'second-person-needed.cause':
    'Ce qu’une personne a saisi doit être confirmé par une autre : règles publiées, dates contre-vérifiées, dates remplacées.',
  'second-person-needed.cure':
    'Demandez à un collègue de le faire. Un cabinet d’un seul avocat actif peut l’indiquer dans ses réglages et confirmer un autre jour.',
  'duplicate.title': 'Déjà pris',
  'duplicate.cause': 'Un autre élément du cabinet a déjà cette valeur, qui doit être unique.',
  'duplicate.cure': 'Utilisez l’élément existant, ou choisissez une autre valeur pour le champ nommé dans `issues`.',
  'already-set-up.title': 'Cette installation est déjà configurée',
  'already-set-up.cause':
    'Le premier cabinet et son associé ne se créent qu’une fois ; une démonstration chargée en tient lieu.',
  'already-set-up.cure': 'Connectez-vous, ou démarrez une installation neuve avec REDRESS_DEMO=0.',
  'busy.title': 'Quelqu’un d’autre modifie cet élément',
  'busy.cause':
    'Deux modifications du même élément se sont croisées, et l’autre est passée d’abord. Rien n’a été enregistré.',
  'busy.cure': 'Envoyez de nouveau après le nombre de secondes de `Retry-After`.',
  'request-in-progress.title': 'Le premier envoi avec cette clé est encore en cours',
  'request-in-progress.cause': 'Un envoi avec la même Idempotency-Key n’a pas encore reçu de réponse.',
  'request-in-progress.cure':
    'Envoyez de nouveau après le nombre de secondes de `Retry-After` ; la première réponse vous sera donnée.',
  'stale.title': 'L’élément a été modifié',
  'stale.cause':
    'La version donnée dans If-Match n’est plus la bonne : quelqu’un a modifié l’élément après votre lecture.',
  'stale.cure': 'Relisez l’élément, voyez ce qui a changé, et refaites votre modification avec son nouvel ETag.',
  'too-large.title': 'Trop volumineux',
  'too-large.cause': 'Un corps JSON peut avoir 1 Mo, un fichier envoyé 25 Mo.',
  'too-large.cure': 'Envoyez moins à la fois, par exemple un élément par envoi.',
  'unsupported-media-type.title': 'Type de contenu inadapté',
  'unsupported-media-type.cause':
    'Les corps se lisent en application/json ; seul l’envoi de fichiers prend multipart/form-data.',
  'unsupported-media-type.cure': 'Envoyez du JSON avec `Content-Type: application/json`.',
  'invalid.title': 'Certaines valeurs sont erronées',
  'invalid.cause': 'L’envoi est lisible, mais des valeurs manquent, sont hors limites ou se contredisent.',
  'invalid.cure': 'Corrigez chaque point de `issues` ; tous sont énumérés d’un coup, et rien n’a été enregistré.',
  'unknown-reference.title': 'Une référence ne mène nulle part',
  'unknown-reference.cause': 'Le corps nomme un élément qui n’existe pas dans votre cabinet.',
  'unknown-reference.cure': 'Vérifiez l’identifiant dans le champ nommé sous `issues`.',
  'idempotency-key-reused.title': 'L’Idempotency-Key a servi pour un autre envoi',
  'idempotency-key-reused.cause':
    'La même clé a déjà été envoyée avec un autre corps, un autre chemin ou une autre méthode.',
  'idempotency-key-reused.cure':
    'Prenez une nouvelle clé pour chaque nouvel envoi, et la même seulement pour en répéter un.',
  'precondition-required.title': 'Indiquez la version que vous modifiez',
  'precondition-required.cause': 'Les modifications exigent If-Match, pour que nul n’écrase ce qu’il n’a pas vu.',
  'precondition-required.cure':
    'Lisez l’élément, prenez son ETag, et renvoyez-le sous la forme `If-Match: "<version>"`.',
  'too-many.title': 'Trop d’envois',
  'too-many.cause': 'Cet appelant a dépassé en une minute sa limite d’envois, que `RateLimit-Policy` indique.',
  'too-many.cure': 'Attendez le nombre de secondes de `Retry-After`, puis continuez plus lentement.',
  'file-damaged.title': 'Le fichier conservé ne peut être remis',
  'file-damaged.cause':
    'Les octets du magasin de fichiers manquent ou ne sont pas ceux qui y ont été déposés ; aucun n’est donc remis.',
  'file-damaged.cure': 'Restaurez le magasin de fichiers depuis une sauvegarde, ou envoyez de nouveau le document.',
  'storage-full.title': 'Il n’y a plus de place pour le fichier',
  'storage-full.cause': 'Le disque où ce serveur garde ses fichiers est plein. Rien n’a été enregistré.',
  'storage-full.cure': 'Prévenez la personne qui exploite ce serveur ; envoyez de nouveau quand il y aura de la place.',
  'unexpected.title': 'Une erreur s’est produite de notre côté',
  'unexpected.cause': 'Le serveur a rencontré un cas qu’il ne prévoit pas. Rien n’a été enregistré.',
  'unexpected.cure':
    'Communiquez l’identifiant donné dans `instance` à la personne qui exploite ce serveur ; le journal a le reste sous cet identifiant.',
  'unavailable.title': 'Indisponible pour le moment',
  'unavailable.cause': 'Le serveur démarre, s’arrête ou est surchargé, ou sa base de données est injoignable.',
  'unavailable.cure': 'Envoyez de nouveau après le nombre de secondes de `Retry-After`.',
});
