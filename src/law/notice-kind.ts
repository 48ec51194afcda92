/** A kind of INTERPOL record (`terms.notice-kind.*`), or of a copy or trace of one. A diffusion is not a notice, and a message is neither. */
export interface NoticeKindFacts {
  /** Aims at arrest or restriction of movement of the person. */
  coercive: boolean;
  /** Who receives it: all members, or those the sender chose. */
  reaches: 'all-members' | 'chosen-members' | 'not-circulated';
  /** Whether an extract may stand on interpol.int. Absence there proves nothing: most notices are not public. */
  publicExtract: 'possible' | 'often' | 'rarely' | 'always' | 'never' | 'unknown';
  /** The provision, or where the kind is described when no text read defines it. */
  basis: string;
}

export const NOTICE_KINDS = {
  'red-notice': kind('RPD, Art. 82', 'all-members', 'possible', true),
  'wanted-diffusion': kind('RPD, Art. 1(14), 97(1)(a)', 'chosen-members', 'never', true),
  diffusion: kind('RPD, Art. 97(1)', 'chosen-members', 'never'),
  'blue-notice': kind('RPD, Art. 88', 'all-members', 'rarely'),
  'green-notice': kind('RPD, Art. 89', 'all-members', 'never'),
  'yellow-notice': kind('RPD, Art. 90', 'all-members', 'often'),
  'black-notice': kind('RPD, Art. 91', 'all-members', 'unknown'),
  'purple-notice': kind('RPD, Art. 92', 'all-members', 'unknown'),
  'orange-notice': kind('RPD, Art. 93', 'all-members', 'unknown'),
  'un-special-notice': kind('RPD, Art. 95', 'all-members', 'always'),
  'silver-notice': kind('pilot from 2025, not in the RPD', 'all-members', 'never'),
  'silver-diffusion': kind('pilot from 2025, not in the RPD', 'chosen-members', 'never'),
  'other-special-notice': kind('RPD, Art. 96', 'all-members', 'unknown'),
  'direct-message': kind('RPD, Art. 1(15), 9, 101', 'chosen-members', 'never'),
  'sltd-entry': kind('SLTD database; only the issuing country records', 'all-members', 'never'),
  'smv-entry': kind('SMV database; decision 2024-4', 'all-members', 'never'),
  'analysis-file-entry': kind('RPD, Art. 68-72', 'not-circulated', 'never'),
  'pending-request': kind('RPD, Art. 77(3)', 'all-members', 'never'),
  'national-copy': kind('RPD, Art. 5(7), 56', 'not-circulated', 'never'),
  'public-extract': kind('RPD, Art. 61', 'all-members', 'always'),
} as const satisfies Record<string, NoticeKindFacts>;

export type NoticeKind = keyof typeof NOTICE_KINDS;
export const NOTICE_KIND_NAMES = Object.keys(NOTICE_KINDS) as readonly NoticeKind[];

function kind(
  basis: string,
  reaches: NoticeKindFacts['reaches'],
  publicExtract: NoticeKindFacts['publicExtract'],
  coercive = false,
): NoticeKindFacts {
  return { basis, reaches, publicExtract, coercive };
}
