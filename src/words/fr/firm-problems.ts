import type { firmProblems as english } from '../en/firm-problems.js';
import { translation } from '../message.js';

export const firmProblems = translation<typeof english>()({
  'address-has-login': 'Cette adresse électronique a déjà un accès ; une adresse n’appartient qu’à un seul.',
  'address-taken': 'Une personne de votre cabinet a déjà cette adresse électronique.',
  'only-owner': 'C’est le seul associé du cabinet ; donnez d’abord cette fonction à une autre personne.',
  'ask-colleague': 'Demandez à un collègue de le faire : ce qu’une personne saisit, une autre le confirme.',
  'only-lawyer-confirms': 'Seul l’unique avocat du cabinet peut confirmer ce que la même personne a saisi.',
  'more-lawyers':
    'Le cabinet est réglé pour un seul avocat mais compte {count, plural, =1 {un associé ou avocat actif} one {# associé ou avocat actif} other {# associés et avocats actifs}} ; adressez-vous à l’autre.',
  'for-sole-lawyer':
    'Ce réglage est pour un cabinet d’un seul associé ou avocat actif ; le vôtre en compte {count, number}.',
  'entered-today':
    'Vous l’avez saisi aujourd’hui ({today, date, long}, heure de {zone}) ; revoyez-le un autre jour et confirmez-le alors.',
  'absence-days': 'Le dernier jour d’une absence n’est pas avant le premier.',
  'own-deputy': 'Désignez une autre personne : nul ne se supplée soi-même.',
  'absence-cancelled': 'Cette absence a été annulée ; saisissez-en une nouvelle.',
  'own-absence': 'Vous pouvez indiquer vos propres absences ; pour une autre personne, un associé du cabinet le fait.',
  'key-has-no-session': 'Une clé d’API n’a pas de session ; révoquez plutôt la clé.',
  'wrong-credentials': 'L’adresse électronique ou le mot de passe est erroné, ou le compte est désactivé.',
  'key-expiry': 'Donnez un instant futur, dans un an au plus.',
  'firm-exists':
    'Un cabinet existe déjà. Si c’est la démonstration, démarrez sur un REDRESS_HOME vide avec REDRESS_DEMO=0 pour créer le vôtre.',
  'setup-token':
    'Le jeton de configuration est erroné ou a déjà servi ; redémarrez le serveur pour en obtenir un nouveau.',
  'webhook-taken': 'Cette adresse est déjà un webhook de votre cabinet.',
  'webhook-removed': 'Ce webhook a été retiré ; créez-en un nouveau.',
  'feed-revoked': 'Ce flux est déjà révoqué ; créez-en un nouveau au besoin.',
  'no-outbox': 'Les courriels partent par SMTP ; il n’y a donc pas de boîte d’envoi ici. Consultez plutôt les rappels.',
  'own-digests': 'Les récapitulatifs d’autrui sont réservés aux associés et aux auditeurs ; demandez le vôtre.',
  'rule-set-taken': 'Votre cabinet a déjà un jeu de règles avec ce code ; rédigez plutôt sa prochaine version.',
  'draft-met': 'Quelqu’un a rédigé une version au même moment ; renvoyez la vôtre.',
  'built-in-code': 'Un jeu de règles intégré a ce code ; choisissez-en un autre.',
  'built-in-rules': 'Les règles intégrées ne changent qu’avec une nouvelle version de Redress.',
  'version-or-text': 'Indiquez une version des règles ou donnez leur texte, l’un des deux.',
  'before-effective': 'C’est avant le jour d’entrée en vigueur de la version ({from, date, long}).',
  'no-such-rule': 'Le texte n’a pas de règle avec cet identifiant.',
  'only-draft-published':
    'Seul un projet peut être publié, et cette version est {status, select, published {publiée} withdrawn {retirée} other {déjà sortie}}.',
  'withdrawn-already': 'Cette version est déjà retirée.',
  'test-cases-unmet':
    'Des cas de contrôle ne concordent pas : corrigez les règles ou les cas dans un nouveau projet. Rien n’a été publié.',
  'test-case': '« {name} » : la règle {rule} devrait donner {expected} et donne {got}.',
  'a-day': 'le {day, date, long}',
  'no-date': 'aucune date',
  'whole-address': 'Écrivez une adresse entière, telle que https://hooks.example.org/redress.',
  'no-credentials': 'Retirez le nom et le mot de passe de l’adresse.',
  'no-fragment': 'Retirez ce qui suit le #.',
  'https-only': 'L’adresse doit commencer par https://.',
  'port-443': 'Seul le port 443 est appelé.',
  'not-public': 'Cette adresse n’est pas sur l’internet public.',
  'near-us': 'Ce nom mène à une adresse du réseau interne du serveur.',
});
