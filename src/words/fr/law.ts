// Over 200 lines: one table, which a translator reads row by row in every language alike.
import type { law as english } from '../en/law.js';
import { translation } from '../message.js';

export const law = translation<typeof english>()({
  'span.day':
    '{n, plural, =0 {aucun jour} =1 {un jour} =2 {deux jours} =3 {trois jours} =4 {quatre jours} =5 {cinq jours} =6 {six jours} =7 {sept jours} =8 {huit jours} =9 {neuf jours} =10 {dix jours} other {# jours}}',
  'span.working-day':
    '{n, plural, =0 {aucun jour ouvrable} =1 {un jour ouvrable} =2 {deux jours ouvrables} =3 {trois jours ouvrables} =4 {quatre jours ouvrables} =5 {cinq jours ouvrables} =6 {six jours ouvrables} =7 {sept jours ouvrables} =8 {huit jours ouvrables} =9 {neuf jours ouvrables} =10 {dix jours ouvrables} other {# jours ouvrables}}',
  'span.week':
    '{n, plural, =0 {aucune semaine} =1 {une semaine} =2 {deux semaines} =3 {trois semaines} =4 {quatre semaines} =5 {cinq semaines} =6 {six semaines} =7 {sept semaines} =8 {huit semaines} =9 {neuf semaines} =10 {dix semaines} other {# semaines}}',
  'span.month':
    '{n, plural, =0 {aucun mois} =1 {un mois} =2 {deux mois} =3 {trois mois} =4 {quatre mois} =5 {cinq mois} =6 {six mois} =7 {sept mois} =8 {huit mois} =9 {neuf mois} =10 {dix mois} other {# mois}}',
  'span.year':
    '{n, plural, =0 {aucun an} =1 {un an} =2 {deux ans} =3 {trois ans} =4 {quatre ans} =5 {cinq ans} =6 {six ans} =7 {sept ans} =8 {huit ans} =9 {neuf ans} =10 {dix ans} other {# ans}}',
  'count.day': '{n, plural, one {# jour} other {# jours}}',
  'count.working-day': '{n, plural, one {# jour ouvrable} other {# jours ouvrables}}',
  'count.week': '{n, plural, one {# semaine} other {# semaines}}',
  'count.month': '{n, plural, one {# mois} other {# mois}}',
  'count.year': '{n, plural, one {# an} other {# ans}}',
  'reason.counted-from': 'Point de départ : {fact}.',
  'reason.counted-from-date-of-rule': 'Point de départ, donné par une autre règle : {fact}.',
  'reason.stands-in': 'Faute de connaître {wanted}, on retient {fact}.',
  'reason.stands-in-not-before': 'Faute de connaître {wanted}, qui n’a pu venir plus tôt, on retient {fact}.',
  'reason.earliest-of-several':
    'Point de départ : {fact}, le jour le plus ancien au dossier, car c’est la première découverte qui compte.',
  'reason.chained-months':
    'L’étape précédente, dont le jour est inconnu, reçoit sa plus longue durée légale, {span} ; tous les mois sont ajoutés en une fois, et non l’un après l’autre.',
  'reason.add-span': '{count} après, sans compter le jour de départ.',
  'reason.add-months': '{count} après : le même quantième.',
  'reason.subtract-span': '{count} avant.',
  'reason.month-end': 'Ce mois n’a pas de {day} : son dernier jour est retenu.',
  'reason.day-one-counts': 'Le jour de départ compte lui-même comme premier jour.',
  'reason.weekend-kept':
    'Un {on, date, weekday}, et la date n’est pas reportée : aucune règle connue ne déplace une date qui tombe un jour non ouvrable.',
  'reason.rolled-forward': 'Un jour non ouvré ; notre propre date passe au jour ouvré suivant.',
  'reason.given-by-paper': 'Le jour est fixé expressément : {fact}.',
  'reason.target-before': 'Notre propre objectif : le dernier jour ouvré au moins 14 jours avant.',
  'reason.target-at-once':
    'Quatorze jours avant tomberait avant le jour de départ : notre propre objectif est donc immédiat.',
  'reason.extended-to': 'Délai prorogé ; la date d’origine reste consignée.',
  'reason.hand': 'Saisie à la main, sans source indiquée.',
  'reason.hand-from': 'Saisie à la main, d’après {source}.',
  'reason.fixed': 'Fixée par une personne.',
  'reason.fixed-because': 'Fixée par une personne : {reason}',
  'verb.statutory': 'doit',
  'verb.ordered': 'doit',
  'verb.expected': 'devrait',
  'verb.internal': 'entend',
  'sentence.counted': '{opening} : {reckoning} {ground}.',
  'sentence.uncounted': '{opening} {ground}.',
  'opening.dated': '{Party} {verb} {duty} au plus tard le {due, date, weekday} {due, date, long}',
  'opening.undated':
    '{Party} {verb} {duty} ; aucun jour n’est fixé, et l’obligation court depuis le {since, date, weekday} {since, date, long}, {fact}',
  'opening.day-in-letter': '{Party} {verb} {duty} au plus tard le jour fixé par la lettre, qui n’est pas encore saisi',
  'opening.length-of-treaty':
    '{Party} {verb} {duty} ; la durée accordée à compter du {since, date, weekday} {since, date, long}, {fact}, doit être saisie pour qu’une date s’affiche',
  'reckoning.given': 'le jour est fixé par la pièce elle-même et n’est pas compté',
  'reckoning.after': '{span} à compter du {on, date, weekday} {on, date, long}, {fact}',
  'reckoning.same-day': 'le jour même, {fact}',
  'reckoning.starting-with': '{span} à partir du {on, date, weekday} {on, date, long} inclus, {fact}',
  'reckoning.before': '{span} avant le {on, date, weekday} {on, date, long}, {fact}',
  'ground.text': '({citation})',
  'ground.ours': '(notre propre date, qu’aucun texte ne fixe)',
  'counting.stands-in-not-before': 'La date ne peut tomber plus tôt.',
  'counting.earliest-of-several': 'Des jours au dossier, le plus ancien compte.',
  'counting.month-end': 'Ce mois n’a pas de {day} : son dernier jour compte.',
  'counting.chained-months': 'Cette durée comprend {span}, la plus longue durée légale des étapes précédentes.',
  'counting.weekend-kept':
    'La date tombe un {on, date, weekday} et n’est pas reportée, car aucune règle connue ne la déplace.',
  'counting.rolled-forward': 'Un jour non ouvré passe au jour ouvré suivant.',
  'counting.target-before': 'Notre propre objectif est le {on, date, weekday} {on, date, long}.',
  'counting.target-at-once':
    'Notre propre objectif est le {on, date, weekday} {on, date, long}, c’est-à-dire tout de suite.',
  'counting.holiday-kept':
    'La date tombe un jour férié ({on, date, weekday}) et n’est pas reportée, car aucune règle connue ne la déplace.',
  'note.stands-in': 'On ignore {wanted} ; {fact} en tient lieu.',
  'note.safe':
    'La date peut tomber dès le {on, date, weekday} {on, date, long}, car le jour de départ n’est pas connu exactement.',
  'note.extended':
    'Une prorogation jusqu’au {on, date, weekday} {on, date, long} a été communiquée ; la date d’origine reste consignée.',
  'note.met': 'Fait le {on, date, weekday} {on, date, long}.',
  'note.ended': 'Plus rien n’est dû depuis le {on, date, weekday} {on, date, long}, {fact}.',
  'note.held-up': 'Un examen mené par {party} est en cours ; il ne déplace pas la date.',
  'confidence.inferred': 'La date est déduite.',
  'confidence.assumed': 'La date repose sur une supposition.',
  'sureness.secondary':
    'La règle n’est connue que d’une source secondaire : vérifier le texte avant de se fier à la date.',
  'sureness.derived': 'La règle est notre propre déduction, non les mots d’un texte.',
  'sureness.recalled': 'La règle est citée de mémoire : vérifier le texte avant de se fier à la date.',
  joined: '{first} {second}',
  'hand.sentence':
    '{title} : à faire pour le {due, date, weekday} {due, date, long} ; la date a été saisie à la main le {entered, date, weekday} {entered, date, long}, sans source indiquée.',
  'hand.sentence-from':
    '{title} : à faire pour le {due, date, weekday} {due, date, long} ; la date a été saisie à la main le {entered, date, weekday} {entered, date, long}, d’après {source}.',
  'hand.fixed': 'À sa place, une personne a fixé le {due, date, weekday} {due, date, long}.',
  'hand.fixed-because': 'À sa place, une personne a fixé le {due, date, weekday} {due, date, long} : {reason}',
  'length.promptly': 'sans tarder : aucun jour n’est fixé',
  'length.by-letter': 'au plus tard le jour fixé par la lettre',
  'length.per-file': 'une durée fixée par le traité, la loi ou le dossier',
  'length.adjustable': '{span}, sauf si le dossier fixe une autre durée',
  'fallback.longer': '{fact} et {span} de plus',
  'fallback.once-decided': '{fact}, dès qu’une décision est réputée prise',
  'fallback.longer-once-decided': '{fact} et {span} de plus, dès qu’une décision est réputée prise',
  'party.ccf': 'la Commission',
  'party.general-secretariat': 'le Secrétariat général',
  'party.source-ncb': 'le BCN source',
  'party.other-ncb': 'le BCN concerné',
  'party.state': 'l’État concerné',
  'party.court': 'la juridiction',
  'party.authority': 'l’autorité',
  'party.third-party': 'la société ou l’organisme sollicité',
  'party.applicant': 'le demandeur',
  'party.firm': 'notre cabinet',
  'bearer.requesting-state': 'l’État requérant',
  'bearer.requested-state': 'l’État requis',
  'bearer.executing-court': 'la juridiction d’exécution',
  'bearer.states-concerned': 'chaque État concerné',
  'bearer.requested-person': 'la personne réclamée',
  'bearer.author': 'l’auteur de la communication',
  'bearer.government': 'le gouvernement',
  'bearer.complainant': 'le demandeur',
  'bearer.national-authority': 'l’autorité nationale',
  'bearer.controller': 'le responsable du traitement',
  'bearer.agency': 'l’administration sollicitée',
  'bearer.respondent': 'le défendeur',
  'bearer.national-bureau': 'le Bureau central national ({country})',
  'bearer.named': '{name}',
  'filing.no-applicant': 'Indiquez au moins un demandeur.',
  'filing.language': 'Rédigez la requête en anglais, arabe, espagnol ou français.',
  'filing.no-reasons': 'Donnez les motifs : une demande de rectification ou d’effacement doit les indiquer.',
  'filing.no-identity-document': 'Ajoutez la copie d’une pièce d’identité de {name}.',
  'filing.identity-expired': 'La pièce d’identité de {name} a expiré le {day, date, long} : ajoutez-en une valide.',
  'filing.identity-redacted': 'La pièce d’identité de {name} est caviardée : ajoutez une copie complète.',
  'filing.identity-incomplete':
    'La pièce d’identité de {name} doit montrer le prénom, le nom, la date de naissance et la photographie.',
  'filing.no-guardian': 'Ajoutez la pièce montrant qui est le parent ou le tuteur de {name}.',
  'filing.no-papers': 'Ajoutez {papers} de {name}.',
  'filing.paper.incorporation': 'l’acte constitutif',
  'filing.paper.standing': 'la preuve de la qualité pour agir',
  'filing.paper.both': 'l’acte constitutif et la preuve de la qualité pour agir',
  'filing.no-power': 'Ajoutez la procuration.',
  'filing.power-unsigned': 'La procuration doit être signée par le demandeur.',
  'filing.power-signed-later': 'La procuration est signée le {day, date, long}, après le dépôt.',
  'filing.power-expired': 'La procuration a expiré le {day, date, long} : faites-en signer une nouvelle.',
  'filing.power-scope':
    'La procuration devrait autoriser l’accès à toute information sur le demandeur dans les fichiers d’INTERPOL.',
  'filing.one-kind':
    'Le portail ne prend qu’une sorte de requête à la fois : déposez l’accès et l’effacement séparément.',
  'filing.untranslated': 'Annexes à traduire dans une langue de travail, l’original étant joint aussi : {n}.',
  'filing.too-long':
    '{pages} pages d’argumentation ; la Commission demande d’être bref, et le chiffre rapporté est de {most}.',
  'filing.too-many-annexes': '{annexes} annexes ; le chiffre rapporté est de {most}.',
  'filing.portal-not-open':
    'Le portail de la CCF a ouvert le 26 mars 2026 à 10 h (heure de Lyon) : avant cela, on déposait par courriel, par la poste ou en main propre.',
  'day.hyphens': '« {text} » n’est pas lu : écrivez le jour sous la forme AAAA-MM-JJ, avec des traits d’union.',
  'day.full-year': '« {text} » n’est pas lu : écrivez le jour sous la forme AAAA-MM-JJ, l’année en entier.',
  'day.either-order':
    '« {text} » n’est pas lu, car l’ordre du jour et du mois (DD/MM ou MM/DD) n’est jamais deviné : écrivez {first} ou {second}.',
  'day.guessed-order':
    '« {text} » n’est pas lu, car l’ordre du jour et du mois (DD/MM ou MM/DD) n’est jamais deviné : écrivez {iso}.',
  'day.no-such-day': '« {text} » n’est pas un jour qui existe. Écrivez le jour sous la forme AAAA-MM-JJ.',
  'day.no-such-month': '« {iso} » n’est pas un jour qui existe : il n’y a pas de mois {month}.',
  'day.short-month': '« {iso} » n’est pas un jour qui existe : ce mois a {n} jours.',
  'day.contradiction':
    'L’un de deux jours est faux : {later} ({laterDay, date, long}) précède {earlier} ({earlierDay, date, long}). Corrigez celui qui l’est.',
  'suggestion.what.access': 'demande d’accès',
  'suggestion.what.correction': 'demande de rectification',
  'suggestion.what.deletion': 'demande d’effacement',
  'suggestion.what.combined': 'demande d’accès et d’effacement',
  'suggestion.what.revision': 'demande de révision',
  'suggestion.what.preventive': 'requête préemptive',
  'suggestion.confirm-status':
    'Demander à l’État d’accueil de confirmer le statut à INTERPOL : les pays membres y sont invités, et les données provenant de l’État où la persécution est redoutée sont effacées dès qu’un pays membre le confirme.',
  'suggestion.evidence-refugee':
    'Produire la décision comme preuve dans la {what} en cours : la politique relative aux réfugiés demande l’effacement des données provenant de l’État où la persécution est redoutée. Signaler comme confidentiel ce qui révèle où vit le client.',
  'suggestion.evidence-refusal':
    'Produire la décision comme preuve dans la {what} en cours : un refus et ses motifs importent pour savoir si les données servent encore leur finalité, et pour les assurances données pour la notice.',
  'suggestion.evidence-warrant':
    'Produire la décision comme preuve dans la {what} en cours : une notice exige un mandat d’arrêt valable, et elle est annulée quand ses conditions ne sont plus remplies.',
  'suggestion.evidence-acquittal':
    'Produire la décision comme preuve dans la {what} en cours : qui a été jugé n’est plus recherché pour les mêmes faits. Dire si le jugement est définitif.',
  'suggestion.evidence-limitation':
    'Produire la décision comme preuve dans la {what} en cours : une affaire prescrite n’est plus un fondement licite des données ; dans la décision 2023-6, la source l’a admis.',
  'suggestion.evidence-served':
    'Produire la décision comme preuve dans la {what} en cours : la peine étant purgée, les données ont atteint leur finalité.',
  'suggestion.evidence-transfer':
    'Produire la décision comme preuve dans la {what} en cours : l’État qui a enregistré les données ne poursuit plus.',
  'suggestion.evidence-harm':
    'Produire la décision comme preuve dans la {what} en cours : une juridiction ou un comité a vu un risque réel de préjudice irréparable.',
  'suggestion.start-revision':
    'Envisager une révision de la {what} déjà tranchée : ce peut être un fait nouveau, et les six mois courent du jour de sa découverte. Si ce jour est indiqué, le délai part.',
  'suggestion.source-request':
    'Envisager de demander aux autorités de la source de retirer ses données. Peser d’abord ce que la lettre leur apprend : jamais où vit le client.',
  'suggestion.file-request':
    'Envisager une requête à la Commission : le dossier n’en contient aucune où cela puisse être soulevé.',
  'suggestion.provisional-measure':
    'Envisager de demander, dans la {what} en cours, que les données soient bloquées entre-temps : de telles mesures ont été demandées pour une détention fondée sur les données, une extradition imminente et un statut protégé.',
  'suggestion.open-proceeding':
    'Envisager une requête à la Cour européenne des droits de l’homme : quatre mois à compter de la notification de la décision définitive. Son délai court dans une procédure propre, que le dossier n’a pas.',
  'suggestion.interim-measure':
    'Envisager de demander à la Cour européenne des droits de l’homme de suspendre l’éloignement, le plus tôt possible avant celui-ci.',
  'suggestion.confirm-deletion':
    'Demander à la Commission, dans la {what} en cours, de confirmer ce qui a été effacé et si elle statue malgré tout au fond : sans conclusion, les données peuvent revenir.',
  'suggestion.re-check-record':
    'Vérifier si cet enregistrement a disparu lui aussi, puis de nouveau après 3 et 12 mois : il peut revenir sous une autre couleur, et les copies nationales et les listes peuvent subsister.',
  'suggestion.re-check-status':
    'Vérifier ce que la {what} en cours dit du statut : les données effacées pour ce motif peuvent être rétablies, et ce qui n’est plus exact doit être corrigé.',
  'title-with': '{title} : {whom}',
  'status.met': 'Fait le {on, date, long}.',
  'status.replaced': '« {title} » l’a remplacée.',
  'status.ended': 'Plus rien n’est dû depuis le {on, date, long}.',
  'status.retired': 'Retirée après examen d’un nouveau calcul.',
  'filing.channel':
    'Depuis le 26 mars 2026, les nouvelles requêtes sont déposées par le portail de la CCF ; une autre voie suppose des circonstances exceptionnelles (Règles de fonctionnement, art. 25(2)).',
  'measure.letter':
    'Seule la Chambre des requêtes prend des mesures provisoires ; celle-ci est une lettre adressée à d’autres.',
  'measure.draft':
    'Cette requête est un projet ; déposez-la d’abord, car une mesure provisoire se demande à l’intérieur d’une requête.',
  'suggestion.confirm-status-of':
    'Demander à l’État d’accueil ({country}) de confirmer le statut à INTERPOL : les pays membres y sont invités, et les données provenant de l’État où la persécution est redoutée sont effacées dès qu’un pays membre le confirme.',
  'day.write': 'Écrivez le jour sous la forme AAAA-MM-JJ, par exemple 2026-04-03.',
  'step.refused': '« {step} » ne peut être enregistré : l’état de cette requête ({kind}) est « {state} ».',
  'step.open': 'Possible à ce stade : {steps}.',
  'step.none-open': 'Aucune étape n’est possible à ce stade.',
  'step.notified-after-implementation':
    'Une décision qui modifie les fichiers est notifiée une fois sa mise en œuvre rapportée (Statut de la CCF, art. 41(3)).',
  'step.nothing-to-implement': 'La décision ne laisse rien à mettre en œuvre.',
  'step.decided-once-admissible':
    'La Commission statue sur les requêtes qu’elle a déclarées recevables (Statut de la CCF, art. 32, 40).',
  'measure.over':
    'L’état de cette requête est « {state} » ; une mesure provisoire vaut jusqu’à une décision : demandez-la dans une nouvelle requête.',
  'measure.refused': '« {step} » ne peut être enregistré : l’état de cette mesure provisoire est « {state} ».',
  'new-fact': 'Fait nouvellement découvert',
  'table.line': 'Ligne {line} : {problem}',
  'table.cell': 'Ligne {line}, colonne {column} : {problem}',
  'table.span.day': 'Écrivez un nombre entier de jours, de 1 à {most}.',
  'table.span.working-day': 'Écrivez un nombre entier de jours ouvrables, de 1 à {most}.',
  'table.span.week': 'Écrivez un nombre entier de semaines, de 1 à {most}.',
  'table.span.month': 'Écrivez un nombre entier de mois, de 1 à {most}.',
  'table.span.year': 'Écrivez un nombre entier d’années, de 1 à {most}.',
  'table.quote-open': 'Ce guillemet n’est jamais fermé.',
  'table.after-quote': 'Après un guillemet fermant ne peuvent venir qu’une virgule ou la fin de la ligne.',
  'table.fill-in': 'Remplissez ce champ.',
  'table.unknown': '« {cell} » n’est pas connu ici. Choisissez parmi : {choices}.',
  'table.too-long': 'Écrivez au plus {most} caractères.',
  'table.id-prefix':
    'Commencez l’identifiant par « {prefix} » et continuez en majuscules, chiffres et _, par exemple {prefix}APPEAL.',
  'table.other-set': 'Ce tableau est celui du jeu de règles {code}.',
  'table.name-date-fact': 'Indiquez le fait qui consigne le jour fixé par la lettre, par exemple applicantReplyDueOn.',
  'table.only-by-letter': 'Seule une ligne dont l’unité est by-letter en a un.',
  'table.no-number': 'Laissez vide : {unit} n’a pas de nombre.',
  'table.before-beginning': 'C’est avant in_force_from ({from, date, long}).',
  'table.no-kinds': 'Laissez vide : il n’y a pas de types pour {subject}.',
  'table.no-kind': '« {cell} » n’est pas un type de {subject} : {kinds}.',
  'table.fallback':
    '« {cell} » n’est pas lu. Écrivez des faits séparés par « else », chacun avec ses mois et son degré de certitude, par exemple decidedOn + 1 month as assumed.',
  'table.no-fact':
    '« {cell} » n’est pas un fait. La description de l’API les énumère tous (GoldenFactDto, name), par exemple decidedOn.',
  'table.empty': 'Écrivez une ligne de noms de colonnes et au moins une règle en dessous.',
  'table.too-many': 'Un jeu de règles contient au plus {most} règles.',
  'table.semicolons': 'Séparez les colonnes par des virgules.',
  'table.no-column': 'Cette colonne n’existe pas. Les colonnes sont : {columns}.',
  'table.twice': 'Cette colonne y est deux fois.',
  'table.missing': 'Cette colonne manque.',
  'table.too-many-cells':
    'Cette ligne a {cells} cellules, la première {columns} : mettez entre guillemets une cellule qui contient une virgule.',
  'table.id-twice': 'Cet identifiant est déjà à la ligne {earlier}.',
  'choice.rule-sets': 'jeux de règles des procédures',
  'choice.varying': 'jeux de règles choisis où la pratique nationale diffère sur le premier jour',
  'choice.counting': 'façons de compter',
  'choice.open-lengths': 'règles des jeux choisis qui laissent leur durée ouverte',
  'choice.among': '« {name} » ne fait pas partie des {what} ; choisissez parmi : {choices}.',
  'choice.none': '« {name} » ne fait pas partie des {what} ; ne l’indiquez pas, car il n’y en a pas ici.',
  'choice.length': 'Écrivez une durée avec un nombre et une unité, l’unité étant l’une de : {units}.',
  'rule-set.ccf-statute': 'Statut de la CCF',
  'rule-set.ccf-operating-rules': 'Règles de fonctionnement de la CCF',
  'rule-set.ccf-decision': 'Délais fixés par des décisions de la CCF',
  'rule-set.rpd': 'Règlement d’INTERPOL sur le traitement des données',
  'rule-set.practice': 'Ce que l’expérience laisse attendre, et nos propres objectifs',
  'rule-set.ece': 'Convention européenne d’extradition',
  'rule-set.bilateral': 'Traités bilatéraux d’extradition',
  'rule-set.eaw': 'Mandat d’arrêt européen',
  'rule-set.uk-extradition': 'Extradition Act 2003',
  'rule-set.echr': 'Cour européenne des droits de l’homme',
  'rule-set.un': 'Organes des Nations Unies pour les droits de l’homme',
  'rule-set.asylum': 'Asile',
  'rule-set.data-protection': 'Protection des données et Système d’information Schengen',
  'rule-set.us': 'États-Unis',
  'authority.general-assembly': 'Assemblée générale d’INTERPOL',
  'authority.ccf': 'CCF',
  'authority.none': 'aucun texte',
  'authority.council-of-europe': 'Conseil de l’Europe',
  'authority.treaty': 'le traité applicable',
  'authority.european-union': 'Union européenne',
  'authority.united-kingdom': 'Royaume-Uni',
  'authority.united-nations': 'Nations Unies',
  'authority.national-law': 'droit national',
  'authority.united-states': 'États-Unis',
  'filing-under.documents': 'Règles de fonctionnement de la CCF, art. 30 ; CCF, recevabilité d’une requête',
  'filing-under.statute': 'Statut de la CCF, art. {articles}',
  'filing-under.portal': 'portail de la CCF (source secondaire)',
  'filing-under.practice': 'pratique',
  'filing-under.length': 'aucun texte lu ; chiffres en circulation',
  'filing-under.channel': 'Règles de fonctionnement de la CCF, art. 25(2)',
});
