import type { WhyView } from './deadline.dto.js';

/** A date no rule gave. */
export interface DatedByHand {
  title: string;
  dueOn: string;
  targetOn: string | null;
  owedBy: WhyView['owedBy'];
  force: WhyView['force'];
  source: string | null;
  createdAt: Date;
  zone: string;
  ownerName: string | null;
}

export function explainByHand(row: DatedByHand): WhyView {
  const entered = row.createdAt.toISOString().slice(0, 10);
  const from = row.source ? ` from ${row.source}` : ', with no source named';
  return {
    sentence: `${row.title} is due on ${row.dueOn}; the date was entered by hand on ${entered}${from}.`,
    steps: [{ op: 'given', in: null, out: row.dueOn, reason: `Entered by hand${from}.` }],
    dueOn: row.dueOn,
    ...(row.targetOn && { targetOn: row.targetOn }),
    owedBy: row.owedBy,
    force: row.force,
  };
}
