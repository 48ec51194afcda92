import { WEEKENDS_ONLY, type LocalDate } from '../calendar.js';
import { explainByHand, explainLocked } from '../by-hand.js';
import type { DeadlineQuestion } from '../deadline.js';
import { deadlinesFor } from '../deadlines.js';
import { explain } from '../explain.js';
import type { FactName } from '../fact.js';

type Days = Partial<Record<FactName, LocalDate>>;

function why(ruleId: string, days: Days, more: Partial<DeadlineQuestion> = {}) {
  const facts = Object.entries(days).map(([name, on]) => ({
    name: name as FactName,
    on,
    confidence: 'stated' as const,
  }));
  const found = deadlinesFor({ subject: 'ccf-request', facts, calendar: WEEKENDS_ONLY, ...more });
  return explain(
    found.find((deadline) => deadline.ruleId === ruleId)!,
    'fr',
  );
}

describe('the sentence in French', () => {
  it.each<[string, string, Days, Partial<DeadlineQuestion>, string]>([
    [
      'a stated trigger',
      'DELETION_DECISION',
      { declaredAdmissibleOn: '2026-01-12' },
      {},
      'La Commission doit statuer sur la rectification ou l’effacement au plus tard le lundi 12 octobre 2026 : neuf mois à compter du lundi 12 janvier 2026, le jour où la requête a été déclarée recevable (Statut de la CCF, art. 40(2), texte de 2025).',
    ],
    [
      'the last day of a short month, a Saturday',
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-01-31' },
      {},
      'La Commission doit dire si la requête est recevable au plus tard le samedi 28 février 2026 : un mois à compter du samedi 31 janvier 2026, le jour où la Commission a reçu la requête (Statut de la CCF, art. 32(1), texte de 2025). Ce mois n’a pas de 31 : son dernier jour compte. La date tombe un samedi et n’est pas reportée, car aucune règle connue ne la déplace.',
    ],
    [
      'a chain, from a day that stands in',
      'NOTIFY_DELETION',
      { decidedOn: '2026-12-31' },
      {},
      'La Commission doit notifier la décision au requérant au plus tard le mercredi 31 mars 2027 : trois mois à compter du jeudi 31 décembre 2026, le jour où la Commission a rendu sa décision (Statut de la CCF, art. 41(3), texte de 2025). Cette durée comprend deux mois, la plus longue durée légale des étapes précédentes. On ignore le jour où l’exécution a été signalée à la Commission ; le jour où la Commission a rendu sa décision en tient lieu. La date repose sur une supposition.',
    ],
    [
      'the earliest of several, our own target',
      'REVISION_FILING',
      { factDiscoveredOn: '2026-05-01', clientLearnedOn: '2026-04-01' },
      {},
      'Le requérant doit demander la révision au plus tard le jeudi 1er octobre 2026 : six mois à compter du mercredi 1er avril 2026, le jour où le client a appris le fait nouveau (Statut de la CCF, art. 42(2), texte de 2025). Des jours au dossier, le plus ancien compte. Notre propre objectif est le jeudi 17 septembre 2026. La date est déduite.',
    ],
    [
      'no day',
      'ACK',
      { ccfReceivedOn: '2026-02-12' },
      {},
      'La Commission doit accuser réception de la requête dès que possible ; aucun jour n’est fixé, et c’est dû depuis le jeudi 12 février 2026, le jour où la Commission a reçu la requête (Statut de la CCF, art. 31(1), texte de 2025).',
    ],
    [
      'a day in a letter',
      'SUBMISSION_CUTOFF',
      { sessionLetterOn: '2026-02-16', submissionsDueOn: '2026-03-02' },
      {},
      'Le requérant doit déposer les dernières observations au plus tard le lundi 2 mars 2026 : le jour est fixé par la pièce elle-même et n’est pas compté (Statut de la CCF, art. 31(3), texte de 2025). Notre propre objectif est le lundi 16 février 2026.',
    ],
    [
      'our own date, rolled forward',
      'CHASE_ADM',
      { ccfReceivedOn: '2026-02-14' },
      {},
      'Notre cabinet entend demander courtoisement si la requête est recevable au plus tard le lundi 23 mars 2026 : cinq semaines à compter du samedi 14 février 2026, le jour où la Commission a reçu la requête (notre propre date, qu’aucun texte ne fixe). Un jour non ouvré passe au jour ouvré suivant.',
    ],
    [
      'the first day counts, a party by name, from memory',
      'UK_P2_PROV',
      { arrestedOn: '2026-02-12' },
      { subject: 'proceeding' },
      'L’État requérant doit envoyer la demande d’extradition et ses pièces au plus tard le samedi 28 mars 2026 : 45 jours à partir du jeudi 12 février 2026 inclus, le jour de l’arrestation (Extradition Act 2003 (Royaume-Uni), s. 74). La date tombe un samedi et n’est pas reportée, car aucune règle connue ne la déplace. La règle est citée de mémoire : vérifier le texte avant de se fier à la date.',
    ],
    [
      'the time of a treaty',
      'BILAT_PROV',
      { arrestedOn: '2026-02-12' },
      { subject: 'proceeding' },
      'L’État requérant doit envoyer la demande d’extradition et ses pièces dans le délai du traité ; la durée accordée à compter du jeudi 12 février 2026, le jour de l’arrestation, doit être saisie pour qu’une date s’affiche (Le traité applicable). La règle est citée de mémoire : vérifier le texte avant de se fier à la date.',
    ],
    [
      'counted back',
      'NOTICE_REVIEW_PROMPT',
      { retentionExpiresOn: '2026-08-12' },
      { subject: 'notice' },
      'Le Secrétariat général doit demander à la source si les données sont encore nécessaires au plus tard le jeudi 12 février 2026 : six mois avant le mercredi 12 août 2026, le jour où la durée de conservation expire (Règlement d’INTERPOL sur le traitement des données, art. 50(2), texte de 2025).',
    ],
  ])('%s', (_, ruleId, days, more, sentence) => expect(why(ruleId, days, more).sentence).toBe(sentence));

  it('gives every step its reason', () => {
    const { steps } = why('IPSG_DATA_CHECK', { declaredAdmissibleOn: '2026-02-12' });
    expect(steps.map(({ reason }) => reason)).toEqual([
      'Faute de connaître le jour où la Chambre des requêtes a demandé au Secrétariat général si des données existent, qui n’a pu venir plus tôt, on retient le jour où la requête a été déclarée recevable.',
      '45 jours après, sans compter le jour de départ.',
      'Un dimanche, et la date n’est pas reportée : aucune règle connue ne déplace une date qui tombe un jour non ouvré.',
    ]);
    expect(steps[1]?.citation).toBe('Statut de la CCF, art. 33(2), texte de 2025');
  });

  it('says the dates of people', () => {
    const day = { title: 'Audience', dueOn: '2026-03-02', targetOn: null, owedBy: 'court', force: 'ordered' } as const;
    const byHand = explainByHand({ ...day, source: 'l’ordonnance', enteredOn: '2026-02-01' }, 'fr');
    expect(byHand.sentence).toBe(
      'Audience : à faire pour le lundi 2 mars 2026 ; la date a été saisie à la main le dimanche 1er février 2026, d’après l’ordonnance.',
    );
    const computed = why('ADM_NOTICE', { ccfReceivedOn: '2026-01-31' });
    const { sentence } = explainLocked(computed, { dueOn: '2026-03-05', reason: 'Lettre du 3 mars.' }, 'fr');
    expect(sentence).toMatch(/ À sa place, une personne a fixé le jeudi 5 mars 2026 : Lettre du 3 mars\.$/);
  });
});
