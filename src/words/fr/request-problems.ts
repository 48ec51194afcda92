import type { requestProblems as english } from '../en/request-problems.js';
import { translation } from '../message.js';

export const requestProblems = translation<typeof english>()({
  'own-appeal': 'Une procédure ne peut être son propre recours.',
  'notice-kept': 'Votre cabinet a déjà une notice avec cet identifiant public et cette source ; modifiez celle-là.',
  'future-done': 'Le {day, date, long} est dans le futur ; indiquez le jour où cela a été fait.',
  'follow-up-ended':
    'Cette suite à donner est {state} ; seule une suite ouverte peut être modifiée. Saisissez-en une nouvelle.',
  'follow-up-settled':
    'Cette suite à donner a pris fin avec son échéance, qui est {status}. Saisissez-en une nouvelle.',
  'not-ours-to-move': 'Cette date n’est pas la nôtre à déplacer ({force}) ; proposez plutôt un changement de date.',
  'measure-step-no-day': 'L’étape « {step} » ne porte pas de jour ; retirez-le.',
  'day-needed': 'Donnez le jour même, ou la date du courrier qui le rapporte.',
  'day-needed-inferred':
    'Donnez le jour même, ou la date du courrier qui le rapporte ; la date est alors marquée comme déduite.',
  'day-not-recorded': 'Ce jour n’est pas encore enregistré ; franchissez l’étape qui le fixe.',
  'urgency-only-again': 'L’urgence ne se donne qu’en demandant de nouveau ; retirez-la.',
  'asked-again': 'Cette mesure a été demandée de nouveau ; franchissez l’étape sur la plus récente.',
  'outcomes-on-decision': 'Les conclusions n’accompagnent qu’une décision ; retirez-les.',
  'notice-twice': 'Cette notice a déjà une issue plus haut ; gardez-en une.',
  'foreign-notice': 'Indiquez l’une des notices de cette requête.',
  'say-what-was-decided': 'Indiquez ce qui a été décidé.',
  'notice-without-outcome':
    '{Notice} : sans issue ; donnez-en une, ou ouvrez une requête distincte si ce n’est pas encore tranché.',
  'notice-named': '{kind} {id}',
  'filing-day':
    'À l’heure de Paris, où le dépôt compte, il a eu lieu le {day, date, long} ; retirez le jour ou corrigez-le.',
  'not-of-this-step': 'L’étape « {step} » ne comporte pas cela ; retirez-le.',
  'discoverer-twice': 'Il y a déjà un jour plus haut ({by}) ; gardez le plus ancien des deux.',
  'discovery-reason':
    'Le jour de la découverte ({by}) est enregistré au {day, date, long} ; indiquez pourquoi on le corrige.',
  'earlier-discovery-reason':
    'Le délai court depuis le {day, date, long} ; indiquez comment un jour antérieur est apparu.',
  'discovered-before':
    'Cela s’est produit le {happened, date, long} et n’a pu être découvert le {discovered, date, long} ; corrigez l’un des jours.',
  'future-discovery':
    'Le {day, date, long} est dans le futur (nous sommes le {today, date, long} à Lyon) ; indiquez le jour de la découverte.',
  'new-fact-has-decision': 'Ce fait nouveau concerne déjà une décision ; enregistrez-en un autre pour l’autre.',
  'new-fact-still-due':
    'La demande de révision est encore à présenter sur ce fait ; marquez d’abord son échéance comme respectée ou annulez-la.',
  'not-decided':
    'Cette requête est « {state} » et ne comporte pas de décision de la Commission susceptible de révision (Statut de la Commission, art. 42(1)). Tant qu’elle est pendante, versez-y le fait.',
  'fixed-by-filing':
    'Cette requête est « {state} » : son objet est fixé par son dépôt. Ouvrez une requête pour les autres notices.',
  'not-archivable': 'Cette requête est « {state} » ; retirez-la ou clôturez-la avant de l’archiver.',
  'say-what-is-revised':
    'Indiquez sur quoi portait la décision à réviser (accès, rectification ou effacement) : le délai en dépend (Statut de la Commission, art. 42(3)).',
  'only-revision-revises': 'Seule une demande de révision révise quelque chose ; retirez cela.',
  'ground-foreign-notice': 'Cette notice n’est pas parmi celles de la requête ; ajoutez-la-y ou retirez-la ici.',
  'future-notice-day':
    'Le {day, date, long} est dans le futur ; indiquez le jour où cela s’est produit, aujourd’hui ({today, date, long}) ou avant.',
  'no-recipients':
    '{Kind} : ouverte à tous les pays membres, elle n’a pas de destinataires propres ; retirez-les, ou choisissez une diffusion ou un message.',
  'no-delivery': 'Seul un message direct est remis ou non ; retirez cela.',
  'one-source': 'La source est un pays ou un organisme international ; gardez l’un des deux.',
  'not-a-red-notice':
    'Cet élément est d’un autre type ({kind}) ; les conditions des articles 82 à 87 du Règlement d’INTERPOL sur le traitement des données sont celles d’une notice rouge.',
  'suggestion-decided': 'Cette suggestion est déjà {state} ; seule une suggestion ouverte peut être tranchée.',
  'no-discovery-day': 'Retirez le jour de la découverte : aucun délai du Statut de la Commission n’en court ici.',
  'discoverer-without-day': 'Retirez qui l’a découvert, ou donnez aussi le jour de la découverte.',
  'no-due-day': 'Retirez la date d’échéance : les six mois courent du jour de la découverte (art. 42(2)).',
  'owner-without-due-day': 'Retirez le responsable, ou donnez aussi une date d’échéance.',
  'future-event':
    'Le {day, date, long} est dans le futur (nous sommes le {today, date, long}) ; enregistrez-le une fois arrivé.',
  'set-by-event': 'C’est le jour de l’événement même ({event}) ; retirez-le ici.',
  'proceeding-open-deadlines':
    'Cette procédure a {count, plural, =1 {une échéance ouverte ; marquez-la comme respectée ou annulez-la d’abord} other {# échéances ouvertes ; marquez-les comme respectées ou annulez-les d’abord}}.',
  'effect-needs-request': 'Indiquez la requête que concerne l’effet de ce courrier.',
  'step-or-fact': 'Donnez soit une étape, soit un jour à enregistrer, non les deux.',
});
