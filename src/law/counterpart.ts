export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Who is on the other side. `lawyer` is another lawyer: of the other party, or a colleague abroad. */
export const COUNTERPART_KINDS = [
  'ccf',
  'general-secretariat',
  'ncb',
  'court',
  'prosecutor',
  'police',
  'ministry',
  'asylum-authority',
  'data-protection-authority',
  'embassy',
  'client',
  'lawyer',
  'bank',
  'expert',
  'translator',
  'organisation',
  'press',
  'other',
] as const;
export type CounterpartKind = (typeof COUNTERPART_KINDS)[number];
