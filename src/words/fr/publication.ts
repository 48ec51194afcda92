import type { publication as english } from '../en/publication.js';
import { translation } from '../message.js';

export const publication = translation<typeof english>()({
  'condition.serious-crime': 'Une infraction grave de droit commun',
  'condition.behavioural-norms': 'Aucune infraction relevant de normes de comportement ou de culture',
  'condition.family-or-private': 'Aucune affaire familiale ou privée',
  'condition.administrative-or-dispute':
    'Ni infraction administrative ni litige privé, sauf lien avec une criminalité grave',
  'condition.penalty-threshold':
    'Le seuil de peine : un maximum de deux ans, ou une peine prononcée ou restante de six mois',
  'condition.international-interest': 'Un intérêt pour la coopération policière internationale',
  'condition.identity':
    'De quoi identifier la personne : des éléments complets, ou une bonne photographie et d’autres éléments',
  'condition.clear-facts': 'Une description claire des activités criminelles, avec le temps et le lieu',
  'condition.charge': 'Le chef d’accusation',
  'condition.law': 'La loi qui réprime l’infraction',
  'condition.penalty': 'La peine : le maximum encouru, la peine prononcée ou ce qu’il en reste',
  'condition.warrant': 'Un mandat d’arrêt valable ou une décision équivalente',
  'condition.issuing-power': 'Délivré par une autorité qui en avait le pouvoir',
  'condition.extradition': 'L’extradition sera demandée en cas d’arrestation',
  'condition.judge': 'Un juge a délivré le mandat d’arrêt, ou un recours devant un juge est ouvert',
  'condition.political': 'Aucun caractère politique, militaire, religieux ou racial',
  'condition.human-rights': 'Dans l’esprit de la Déclaration universelle des droits de l’homme',
  'condition.source-acted': 'La source a agi quand la personne a été localisée',
  'asks.serious-crime': 's’il s’agit d’une infraction grave de droit commun',
  'asks.behavioural-norms':
    'si l’infraction est controversée d’un pays à l’autre pour des normes de comportement ou de culture',
  'asks.family-or-private': 's’il s’agit d’une affaire familiale ou privée',
  'asks.administrative-or-dispute':
    's’il s’agit d’une infraction administrative ou d’un litige privé, et si elle sert une criminalité grave ou organisée',
  'asks.penalty-threshold': 'la peine maximale, ou la peine prononcée et ce qu’il en reste',
  'asks.international-interest': 'si l’affaire présente un intérêt pour la coopération policière internationale',
  'asks.identity': 'ce que la notice elle-même dit pour identifier la personne',
  'asks.clear-facts': 'si les activités criminelles de la personne sont décrites clairement, avec le temps et le lieu',
  'asks.charge': 'si la notice indique un chef d’accusation',
  'asks.law': 'si la notice nomme la loi qui réprime l’infraction',
  'asks.penalty': 'si la notice indique une peine',
  'asks.warrant': 'si le mandat d’arrêt est valable',
  'asks.issuing-power': 'si l’autorité qui l’a délivré en avait le pouvoir',
  'asks.extradition': 'si l’extradition sera demandée en cas d’arrestation',
  'asks.judge': 'si un juge a délivré le mandat d’arrêt, ou si un recours devant un juge est ouvert',
  'asks.political': 'si l’affaire est politique, militaire, religieuse ou raciale',
  'asks.human-rights': 'si des droits de l’homme sont en jeu',
  'asks.source-acted': 'si la source a agi quand la personne a été localisée',
  'reason.not-known': 'On ignore {what}. Une personne doit l’apprécier.',
  'reason.file-says': 'Le dossier l’indique.',
  'reason.prosecution-or-sentence':
    'Le dossier n’indique pas si la personne est recherchée pour être poursuivie ou pour purger une peine.',
  'reason.no-maximum': 'Aucune peine maximale n’est enregistrée avec les chefs d’accusation.',
  'reason.gravest':
    'Le chef d’accusation le plus grave dont le maximum est enregistré est puni de {most, plural, one {# mois} other {# mois}} ; il en faut 24.',
  'reason.gravest-known':
    'Le chef d’accusation le plus grave dont le maximum est enregistré est puni de {most, plural, one {# mois} other {# mois}} ; il en faut 24. Un autre n’a pas de maximum enregistré et peut être plus grave.',
  'reason.maximum': 'Un maximum de {most, plural, one {# mois} other {# mois}} est enregistré.',
  'reason.sentence': 'Une peine est enregistrée.',
  'reason.no-penalty': 'Aucune peine n’est enregistrée ; on ignore si la notice en indique une.',
  'reason.no-sentence': 'Aucune peine prononcée n’est enregistrée.',
  'reason.imposed': 'La peine : {imposed, plural, one {# mois} other {# mois}} (prononcée) ; il en faut 6.',
  'reason.remaining': 'La peine : {remaining, plural, one {# mois} other {# mois}} (à purger encore) ; il en faut 6.',
  'reason.imposed-and-remaining':
    'La peine : {imposed, plural, one {# mois} other {# mois}} (prononcée), {remaining, plural, one {# mois} other {# mois}} (à purger encore) ; il en faut 6.',
  'reason.describes-another': 'Ce que la notice dit du sexe ou de la naissance n’est pas vrai du client.',
  'reason.no-particulars': 'Le dossier ne contient pas ce que la notice elle-même dit pour identifier la personne.',
  'reason.particulars': 'La notice indique {stated}.',
  'reason.particulars-lacking': 'La notice indique {stated}. Absents du dossier : {lacking}.',
  'particular.names': 'le nom et le prénom',
  'particular.sex': 'le sexe',
  'particular.yearOfBirth': 'l’année de naissance',
  'particular.descriptionPrintsOrDocument': 'une description physique',
  'particular.goodPhotograph': 'une bonne photographie',
  'reason.charge': 'Un chef d’accusation est enregistré.',
  'reason.no-charge': 'Aucun chef d’accusation n’est enregistré ; on ignore si la notice en indique un.',
  'reason.law': 'La disposition d’un chef d’accusation est enregistrée.',
  'reason.no-law':
    'Aucune disposition n’est enregistrée avec les chefs d’accusation ; on ignore si la notice en nomme une.',
  'reason.warrant': 'Un mandat d’arrêt est mentionné ; une personne doit apprécier s’il est valable.',
  'reason.no-warrant':
    'Aucun mandat d’arrêt n’est enregistré par son numéro, sa date ou son autorité ; on ignore si la notice en mentionne un.',
  'reason.judged':
    '{verdict, select, met {Appréciation d’une personne, condition remplie} fails {Appréciation d’une personne, condition non remplie} other {Une personne n’a pu trancher}} : {note}',
  'reason.judged-without-note':
    '{verdict, select, met {Appréciation d’une personne, condition remplie} fails {Appréciation d’une personne, condition non remplie} other {Une personne n’a pu trancher}}, sans motif indiqué.',
  'summary.fails': 'Non conforme à : {articles}.',
  'summary.fails-with-open':
    'Non conforme à : {articles}. {open, plural, one {# condition ne peut} other {# conditions ne peuvent}} encore faire l’objet d’une appréciation.',
  'summary.none-fails': 'Aucune condition ne fait défaut, à ce que l’on sait.',
  'summary.none-fails-with-open':
    'Aucune condition ne fait défaut, à ce que l’on sait. {open, plural, one {# condition ne peut} other {# conditions ne peuvent}} encore faire l’objet d’une appréciation.',
});
