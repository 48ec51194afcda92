import type { CitationWords } from '../../provision.js';

/** The names of the texts as INTERPOL and the other bodies publish them in French. */
export const frenchCitations: CitationWords = {
  names: {
    'ccf-statute': ['Statut de la CCF', 'art.'],
    'ccf-operating-rules': ['Règles de fonctionnement de la CCF', 'art.'],
    rpd: ['Règlement d’INTERPOL sur le traitement des données', 'art.'],
    constitution: ['Statut d’INTERPOL', 'art.'],
    resolution: ['Résolution de l’Assemblée générale d’INTERPOL', ''],
    'ccf-decision': ['Décision de la CCF', ''],
    practice: ['pratique, sans texte', ''],
    ece: ['Convention européenne d’extradition de 1957', 'art.'],
    'ece-third-protocol': [
      'Troisième Protocole additionnel à la Convention européenne d’extradition (STCE n° 209)',
      'art.',
    ],
    treaty: ['Le traité applicable', ''],
    eaw: ['Décision-cadre 2002/584/JAI', 'art.'],
    'uk-extradition-act': ['Extradition Act 2003 (Royaume-Uni)', 's.'],
    echr: ['Convention européenne des droits de l’homme', 'art.'],
    'echr-rules': ['Règlement de la Cour européenne des droits de l’homme', 'art.'],
    'un-hrc-rules': ['Règlement intérieur du Comité des droits de l’homme', 'art.'],
    'un-wgad': ['Méthodes de travail du Groupe de travail sur la détention arbitraire', ''],
    'un-cat-rules': ['Règlement intérieur du Comité contre la torture', 'art.'],
    'national-law': ['Droit national', ''],
    sis: ['Règlement (UE) 2018/1862', 'art.'],
    gdpr: ['Règlement général sur la protection des données', 'art.'],
    'us-foia': ['Freedom of Information Act (États-Unis), 5 USC 552', ''],
    'us-immigration': ['Règlements sur l’immigration (États-Unis)', ''],
    own: ['', ''],
    udhr: ['Déclaration universelle des droits de l’homme', 'art.'],
    iccpr: ['Pacte international relatif aux droits civils et politiques', 'art.'],
  },
  comma: ', ',
  with: 'avec {place}',
  text: 'texte de {year}',
  beside: {
    'Art.': 'art.',
    'Protocol 15': 'Protocole n° 15',
    'its practice direction': 'son instruction pratique',
    "the Executive Committee's list of maximum periods": 'la liste des durées maximales du Comité exécutif',
    'GDPR, Art. 12(3), or the law-enforcement directive': 'RGPD, art. 12(3), ou la directive « police-justice »',
    'GDPR, Art. 16-17 where it applies': 'RGPD, art. 16-17, s’il s’applique',
    'Statute of the CCF, Art. 32(1) as the Commission applies it':
      'Statut de la CCF, art. 32(1), tel que la Commission l’applique',
  },
};
