/** Why data are said not to comply, with the rule it rests on and the published decisions that discuss it. */
export interface Ground {
  /** Absent where the decisions read name none. */
  basis?: string;
  /** Excerpts by year-number; the official numbering is not unique, so these are references, not keys. */
  decisions: readonly string[];
}

export const GROUNDS = {
  ART3_POLITICAL: {
    basis: 'Constitution, Art. 3; RPD, Art. 34(3): the predominance test',
    decisions: ['2018-14', '2023-4', '2024-2', '2024-3'],
  },
  ART2_HUMAN_RIGHTS: {
    basis: 'Constitution, Art. 2; RPD, Art. 11, 34(1)',
    decisions: ['2018-14', '2025-4'],
  },
  DUE_PROCESS: {
    basis: 'Constitution, Art. 2; UDHR, Art. 10-11; ICCPR, Art. 14',
    decisions: ['2024-1', '2024-5', '2025-2'],
  },
  IN_ABSENTIA: { decisions: ['2018-2', '2024-5'] },
  REFUGEE_POLICY: {
    basis: 'GA-2017-86-RES-09',
    decisions: ['2023-5'],
  },
  NE_BIS_IN_IDEM: {
    basis: 'Constitution, Art. 2',
    decisions: ['2023-2', '2025-1'],
  },
  EXTRADITION_REFUSED: {
    basis: 'RPD, Art. 10, 81-84, 87; AGN/53/RES/7 (1984)',
    decisions: ['2023-1', '2023-5'],
  },
  NO_EXTRADITION_ACTION: {
    basis: 'RPD, Art. 81(3)(d), 87(b)',
    decisions: ['2018-2'],
  },
  FACTS_UNCLEAR: {
    basis: 'RPD, Art. 83(2)(b)(i), 35, 12',
    decisions: ['2023-1', '2023-2', '2023-3', '2023-4', '2023-5', '2024-2', '2025-2'],
  },
  DATA_QUALITY: {
    basis: 'RPD, Art. 12',
    decisions: ['2024-4', '2024-5', '2025-3', '2025-4'],
  },
  PURPOSE: {
    basis: 'RPD, Art. 10, 51',
    decisions: ['2019-4', '2023-4', '2023-6', '2024-1', '2025-1', '2025-3'],
  },
  INTEREST_SERIOUSNESS: {
    basis: 'RPD, Art. 35, 83(1)',
    decisions: ['2018-2', '2024-1', '2025-1'],
  },
  PENALTY_THRESHOLD: { basis: 'RPD, Art. 83(1)(a)(ii)', decisions: ['2024-5'] },
  PRIVATE_DISPUTE: {
    basis: 'RPD, Art. 83(1)(a)(i)',
    decisions: ['2018-2', '2018-18', '2025-2'],
  },
  ADMINISTRATIVE: {
    basis: 'RPD, Art. 83(1)(a)(i)',
    decisions: ['2018-2', '2018-18', '2025-2'],
  },
  FAMILY_MATTER: {
    basis: 'RPD, Art. 83(1)(a)(i)',
    decisions: ['2024-1', '2024-5', '2025-1'],
  },
  BEHAVIOURAL_NORMS: {
    basis: 'RPD, Art. 83(1)(a)(i)',
    decisions: [],
  },
  UNFUNDED_CHEQUES: { decisions: ['2018-2'] },
  PROCEEDINGS_INVALID: {
    basis: 'RPD, Art. 83(2)(b)(v), 84(a), 11',
    decisions: ['2018-18', '2023-11', '2025-2'],
  },
  LIMITATION: { basis: 'RPD, Art. 11, 81', decisions: ['2023-6'] },
  TRANSFER_OF_PROCEEDINGS: {
    decisions: ['2023-3'],
  },
  NCB_NON_COOPERATION: {
    basis: 'Statute of the CCF, Art. 5(2)',
    decisions: ['2023-11', '2024-5'],
  },
  CHANNEL_MISUSE: {
    basis: 'RPD, Art. 5, 8, 9, 99',
    decisions: ['2024-3'],
  },
  PROPORTIONALITY: { basis: 'RPD, Art. 12, 10', decisions: ['2025-3'] },
  SENTENCE_SERVED: { basis: 'RPD, Art. 10, 12, 89', decisions: ['2023-6', '2025-3'] },
  REHABILITATION: { basis: 'RPD, Art. 10, 12, 89', decisions: ['2023-6', '2025-3'] },
  IDENTITY_ERROR: { basis: 'RPD, Art. 12, 83(2)(a)', decisions: [] },
  IMMUNITY: { basis: 'RPD, Art. 34(3)(b), (e); Repository of Practice', decisions: [] },
  ACCESS_RESTRICTION: {
    basis: 'Statute of the CCF, Art. 35',
    decisions: ['2018-18'],
  },
  REEXAMINATION: {
    basis: 'Statute of the CCF, Art. 42',
    decisions: ['2017-6'],
  },
} as const satisfies Record<string, Ground>;

export type GroundCode = keyof typeof GROUNDS;
export const GROUND_CODES = Object.keys(GROUNDS) as readonly GroundCode[];
