import type { caseFiles as english } from '../en/case-files.js';

export const caseFiles: typeof english = {
  title: 'Dossiers',
  reference: 'Référence',
  name: 'Intitulé',
  client: 'Client',
  status: 'État',
  opened: 'Ouvert',
  open: 'Ouvrir un dossier',
  emptyTitle: 'Aucun dossier',
  emptyText:
    'Un dossier réunit tout ce qui concerne une affaire : notices, demandes, courriers et dates. Commencez par le client.',
  all: 'Tous',
  withoutNextDate: 'Sans prochaine date',
  which: 'Quels dossiers',
  list: 'Dossiers',
  more: 'Afficher plus',
  titleHint: 'Objet, sans le nom s’il doit rester confidentiel',
  referenceHint: 'Attribuée par Redress si vide',
  newClient: 'Nouveau client',
  chooseClient: 'Choisir',
  clientName: 'Nom du client, comme au passeport',
  clientKind: 'Le client est une',
};
