import type { caseFiles as english } from '../en/case-files.js';
import { translation } from '../message.js';

export const caseFiles = translation<typeof english>()({
  title: 'Dossiers',
  reference: 'Référence',
  name: 'Intitulé',
  client: 'Client',
  status: 'État',
  opened: 'Ouvert le',
  open: 'Ouvrir un dossier',
  'empty-title': 'Aucun dossier',
  'empty-text':
    'Un dossier réunit tout ce qui concerne une affaire : notices, requêtes, courriers et dates. Commencez par le client.',
  all: 'Tous',
  'without-next-date': 'Sans prochaine date',
  which: 'Quels dossiers',
  list: 'Dossiers',
  more: 'Afficher plus',
  'title-hint': 'Objet de l’affaire, sans le nom s’il doit rester confidentiel',
  'reference-hint': 'Attribuée par Redress si vide',
  'new-client': 'Nouveau client',
  'choose-client': 'Choisir',
  'client-name': 'Nom du client, comme au passeport',
  'client-kind': 'Type de client',
});
