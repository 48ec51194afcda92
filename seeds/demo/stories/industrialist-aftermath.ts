import type { At } from '../demo-days.js';
import type { Matter } from '../matter.js';

/** A deletion does not end the matter: copies and lists outlive it. */
export async function cleanUp(matter: Matter): Promise<void> {
  const { at } = matter.practice;
  await matter.notice({
    kind: 'national-copy',
    status: 'unknown',
    sourceCountry: 'IT',
    knownFrom: { how: 'border-stop', confidence: 'reported', on: at('-1 months') },
  });
  const letter = await matter.received(bankLetter(at));
  await matter.deadline({
    title: "Send the bank the decision and the Commission's letter",
    dueOn: at('+2 days'),
    targetOn: at('+1 days'),
    owedBy: 'firm',
    force: 'expected',
    source: "The bank's letter, which asks for proof within three weeks",
  });
  await matter.sent({
    counterpart: { kind: 'client', name: 'Arslan Vetrokamenny' },
    channel: 'hand',
    subject: 'What the bank asks, and what we will send',
    language: 'ru',
    writtenOn: at('-5 days'),
    receivedOn: at('-5 days'),
    answersId: letter.id,
  });
}

const bankLetter = (at: At) => ({
  counterpart: { kind: 'bank', name: 'Banque du Vieux Phare', country: 'FR' },
  channel: 'post',
  subject: 'Compte bloqué : pièces à fournir',
  summary: 'The account stays blocked until the bank sees that no diffusion is in force.',
  language: 'fr',
  writtenOn: at('-19 days'),
  receivedOn: at('-16 days'),
});
