/** The words of every rule, read beside the rulebook, in its order. */
import type { RuleWords } from '../law-words.js';

/** The title, and the duty to complete "doit ...". */
export const frenchRules = {
  SESSION_LIST: [
    'Liste des questions de la session',
    'remettre au Secrétariat général la liste des questions de la session, de préférence',
  ],
  ACK: ['Accusé de réception', 'accuser réception de la requête dès que possible'],
  STATUS_ON_REQUEST: ['Réponse sur l’état de la requête', 'dire où en est la requête'],
  SUBMISSION_CUTOFF: ['Dernières observations avant la session', 'déposer les dernières observations'],
  ADM_NOTICE: ['Réponse sur la recevabilité', 'dire si la requête est recevable'],
  IPSG_DATA_CHECK: ['Vérification de l’existence de données', 'dire s’il existe des données sur le requérant'],
  IPSG_SEQUENCE: [
    'Fin de l’examen de conformité',
    'terminer son propre examen de conformité, que la Commission attend',
  ],
  NCB_REPLY: ['Réponse du bureau source', 'répondre aux questions qui lui sont posées'],
  APPLICANT_REPLY: ['Réponse à la Commission', 'répondre à la Commission'],
  PROVISIONAL_IMPLEMENT: ['Mise en œuvre d’une mesure provisoire', 'mettre en œuvre la mesure provisoire'],
  ACCESS_DECISION: ['Décision sur l’accès', 'statuer sur l’accès'],
  DELETION_DECISION: ['Décision sur la rectification ou l’effacement', 'statuer sur la rectification ou l’effacement'],
  REVISION_DECISION_ACCESS: ['Décision sur la révision d’une décision d’accès', 'statuer sur la révision'],
  REVISION_DECISION_DELETION: [
    'Décision sur la révision d’une décision de rectification ou d’effacement',
    'statuer sur la révision',
  ],
  EXTENSION_NOTICE: ['Annonce d’une prorogation', 'communiquer sans tarder la prorogation et la motiver'],
  DECISION_TO_IPSG: ['Décision transmise au Secrétariat général', 'transmettre sa décision au Secrétariat général'],
  IPSG_IMPLEMENT: ['Exécution de la décision', 'exécuter la décision'],
  IPSG_IMPLEMENT_CLARIF: ['Exécution après précisions', 'exécuter la décision telle que précisée'],
  NOTIFY_ACCESS: ['Décision notifiée au requérant', 'notifier la décision au requérant'],
  NOTIFY_DELETION: ['Décision notifiée au requérant après exécution', 'notifier la décision au requérant'],
  RECIPIENTS_TOLD: ['Destinataires des données avisés', 'aviser tous les destinataires des données, sauf la source'],
  REVISION_FILING: ['Demande en révision', 'demander la révision'],
  CCF_FILE_RETENTION: ['Fin de conservation du dossier de la Commission', 'effacer son propre dossier'],
  DEFICIENCY_CURE: ['Pièces manquantes', 'envoyer les pièces manquantes'],
  CONDITIONAL_DECISION: ['Condition posée par la décision', 'remplir la condition posée par la décision'],
  NATIONAL_UPDATE_ON_NOTICE: ['Copie nationale mise à jour', 'mettre immédiatement à jour la copie nationale'],
  NOTICE_EXPIRY: ['Fin de la conservation', 'justifier la conservation des données, effacées à défaut,'],
  NOTICE_REVIEW_PROMPT: [
    'Question à la source sur la conservation des données',
    'demander à la source si les données sont encore nécessaires',
  ],
  NATIONAL_COPY_DELETE: ['Copie nationale effacée', 'effacer la copie nationale'],
  NATIONAL_COPY_UPDATE: ['Mise à jour hebdomadaire de la copie nationale', 'mettre à jour la copie nationale'],
  USE_OBJECTION: ['Opposition à une autre utilisation des données', 's’opposer à l’autre utilisation des données'],
  NOTICE_SUSPENSION_END: ['Fin de la suspension', 'mettre fin à la suspension ou retirer la notice ou la diffusion'],
  IPSG_NATIONAL_ENTITY_SILENCE: [
    'Réponse à la demande d’autorisation du Secrétariat général',
    'répondre à la demande d’autorisation, réputée accordée à défaut,',
  ],
  ACCESS_OBJECTION_NEW_ENTITY: [
    'Opposition à l’accès d’une nouvelle entité',
    's’opposer à l’accès de la nouvelle entité',
  ],
  NCB_SUPERVISION: ['Fin de la supervision corrective', 'mettre fin à la supervision du bureau ou la renouveler'],
  ADM_NOTICE_COMPLETED: ['Réponse sur la recevabilité après complément', 'dire si la requête complétée est recevable'],
  CHASE_ADM: ['Première relance sur la recevabilité', 'demander courtoisement si la requête est recevable'],
  CHASE_ADM2: ['Seconde relance sur la recevabilité', 'demander de nouveau si la requête est recevable'],
  CHASE_ACCESS: ['Relance sur la décision d’accès', 'demander la décision sur l’accès'],
  CHASE_DELETION_MID: [
    'Question sur la session',
    'demander à quelle session la requête est inscrite (Statut, art. 31(3))',
  ],
  CHASE_DELETION: [
    'Relance sur la décision de rectification ou d’effacement',
    'demander la décision, et si une prorogation a été décidée et communiquée (Statut, art. 40(3))',
  ],
  CHASE_PROVISIONAL: ['Question sur la mesure provisoire', 'demander ce qu’il est advenu de la mesure provisoire'],
  POST_SESSION: ['Lettre après la session', 'envoyer sa lettre après la session'],
  DEDICATED_INDEX: [
    'Première nouvelle vérification des listes et des bases',
    'vérifier de nouveau le site, les polices nationales, le SIS et les fournisseurs de listes',
  ],
  ECE_PROV_18: [
    'Pièces d’extradition après l’arrestation provisoire, 18 jours',
    'envoyer la demande d’extradition et ses pièces, faute de quoi l’arrestation peut prendre fin,',
  ],
  ECE_PROV_40: [
    'Pièces d’extradition après l’arrestation provisoire, 40 jours',
    'envoyer la demande d’extradition et ses pièces, faute de quoi l’arrestation doit prendre fin,',
  ],
  ECE3_CONSENT_10: [
    'Réponse sur le consentement à l’extradition simplifiée',
    'dire à l’État requérant si la personne consent',
  ],
  BILAT_PROV: [
    'Pièces d’extradition selon le traité',
    'envoyer la demande d’extradition et ses pièces dans le délai du traité',
  ],
  EAW_10_CONSENT: ['Décision sur la remise après consentement', 'statuer sur la remise'],
  EAW_60: ['Décision sur la remise sans consentement', 'statuer sur la remise'],
  EAW_90: ['Décision sur la remise, délai prorogé de 30 jours', 'statuer sur la remise'],
  EAW_SURRENDER: ['Remise', 'procéder à la remise'],
  UK_P2_PROV: [
    'Pièces d’extradition après l’arrestation provisoire (Royaume-Uni, partie 2)',
    'envoyer la demande d’extradition et ses pièces',
  ],
  UK_APPEAL_P2: [
    'Recours contre l’ordonnance d’extradition (Royaume-Uni, partie 2)',
    'demander l’autorisation de faire appel',
  ],
  ECHR_4M: ['Requête à la Cour européenne des droits de l’homme', 'introduire la requête devant la Cour'],
  ECHR_R39: [
    'Mesure provisoire de la Cour européenne des droits de l’homme',
    'demander une mesure provisoire le plus tôt possible avant l’éloignement',
  ],
  UN_HRC_IM: ['Mesure provisoire du Comité des droits de l’homme des Nations Unies', 'demander une mesure provisoire'],
  UN_WGAD_60: [
    'Réponse du gouvernement au Groupe de travail',
    'répondre au Groupe de travail sur la détention arbitraire',
  ],
  UN_CAT_IM: ['Mesure provisoire du Comité contre la torture des Nations Unies', 'demander une mesure provisoire'],
  ASYLUM_APPEAL: ['Recours contre le refus d’asile', 'former un recours contre le refus'],
  SIS_ACCESS: ['Réponse sur les données du Système d’information Schengen', 'répondre à la demande d’accès'],
  GDPR_KYC: [
    'Réponse d’une banque ou d’un fournisseur de listes',
    'répondre à la demande d’accès, de rectification ou d’effacement',
  ],
  US_FOIA: ['Réponse selon le Freedom of Information Act', 'répondre à la demande'],
  US_MOTION_REOPEN: ['Demande de réouverture (États-Unis)', 'déposer la demande de réouverture'],
  CLEAN_UP_RECIPIENTS: [
    'Confirmation que les destinataires ont été avisés',
    'aviser tous les destinataires des données, sauf la source',
  ],
  CLEAN_UP_NATIONAL_COPY: ['Copie nationale mise à jour', 'mettre à jour la copie nationale'],
  CLEAN_UP_VISA: [
    'Visas et dossiers de voyage rectifiés',
    'écrire à l’autorité des visas pour lui faire part de l’issue',
  ],
  CLEAN_UP_BANK: ['Banque informée de l’issue', 'écrire à la banque pour lui faire part de l’issue'],
  CLEAN_UP_LIST: [
    'Rectification demandée au fournisseur de listes',
    'demander au fournisseur de listes de rectifier ou d’effacer son entrée',
  ],
  CLEAN_UP_CERTIFICATE: [
    'Attestation qu’il n’y a ni notice ni diffusion',
    'demander à la Commission une lettre attestant que la personne ne fait l’objet d’aucune notice ni diffusion',
  ],
  CLEAN_UP_CHECK_0: [
    'Vérification immédiate des listes et des bases',
    'vérifier le site, les polices nationales, le SIS et les fournisseurs de listes',
  ],
  CLEAN_UP_CHECK_3: [
    'Vérification des listes et des bases après 3 mois',
    'vérifier le site, les polices nationales, le SIS et les fournisseurs de listes',
  ],
  CLEAN_UP_CHECK_12: [
    'Vérification des listes et des bases après 12 mois',
    'vérifier le site, les polices nationales, le SIS et les fournisseurs de listes',
  ],
  CLEAN_UP_WATCH: [
    'Veille sur une nouvelle notice ou un changement de couleur',
    'demander si des données ont été enregistrées de nouveau, sous une autre couleur, par un autre pays ou par message',
  ],
} as const satisfies Record<string, RuleWords>;

export const frenchBearers = {
  'requesting state': 'l’État requérant',
  'requested state': 'l’État requis',
  'executing court': 'la juridiction d’exécution',
  'states concerned': 'chaque État concerné',
  'requested person': 'la personne réclamée',
  author: 'l’auteur de la communication',
  government: 'le gouvernement',
  complainant: 'le requérant',
  'national authority': 'l’autorité nationale',
  controller: 'le responsable du traitement',
  agency: 'l’administration sollicitée',
  respondent: 'le défendeur',
} as const;
