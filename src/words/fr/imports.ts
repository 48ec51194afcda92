import type { imports as english } from '../en/imports.js';
import { translation } from '../message.js';

export const imports = translation<typeof english>()({
  'identity-differs':
    'L’extrait et le client diffèrent par {differs} ; vérifiez qu’il s’agit de la même personne, sinon archivez la notice.',
  name: 'le nom',
  'date-of-birth': 'la date de naissance',
  'in-another-case-file': 'Votre cabinet conserve cette notice dans un autre dossier ; elle y a été mise à jour.',
  'kind-differs':
    'L’extrait indique « {shown} » et la notice est enregistrée comme « {kept} ». Rien n’a été changé ; modifiez-la si l’extrait a raison.',
  reappeared:
    'Enregistrée comme « {status} », et pourtant publique le {day, date, long} selon l’extrait. L’état n’a pas été changé ; vérifiez si les données sont de retour.',
  'reappeared-since':
    'Enregistrée comme « {status} » depuis le {since, date, long}, et pourtant publique le {day, date, long} selon l’extrait. L’état n’a pas été changé ; vérifiez si les données sont de retour.',
  'older-extract': 'Un extrait plus récent a déjà été importé ; celui-ci n’a rien changé.',
  'new-source':
    'L’extrait mentionne aussi un mandat d’arrêt dont l’émetteur est {source} et dont aucune notice n’est enregistrée ; importez-le de nouveau dans un dossier pour en ajouter une.',
  'not-named':
    'L’extrait de {notice} ne mentionne aucun mandat d’arrêt dont l’émetteur est {source}. Cela ne prouve rien quant aux données dans les fichiers d’INTERPOL.',
  'unnamed-source': 'une source non nommée',
  'not-a-notice': 'Ce n’est pas une notice : envoyez le JSON tel qu’INTERPOL le publie.',
  'no-public-id': 'Une notice a un identifiant public tel que 2019/12345 ; celle-ci n’en a pas.',
  'not-a-warrant': 'Ce n’est pas un mandat d’arrêt : il faut un objet.',
  'no-such-site': 'Le site public n’a que des notices rouges, jaunes et des Nations Unies.',
  twice: 'Le document contient deux fois cette notice avec un contenu différent : n’envoyez que la plus récente.',
  number: 'Ce n’est pas un nombre entre {least, number} et {most, number} ; 0 signifie inconnu.',
  date: 'Ce n’est pas une date existante, écrite 1980, 1980/05 ou 1980/05/17.',
  listed: 'Ce n’est aucune des valeurs connues ici : {allowed}.',
  list: 'Ce n’est pas une liste de {most, number} éléments au plus.',
  text: 'Ce n’est pas un texte.',
  'too-long': 'Ce texte dépasse {longest, number} caractères.',
  character: 'Ce texte contient un caractère qu’aucun texte ne peut contenir.',
});
