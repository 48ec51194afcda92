/**
 * What a request may seek or a decision may grant. Art. 39 was read only as to its second paragraph; `recalled` marks what
 * rests on the rest of it, and `practice` what applicants ask for without a provision naming it.
 */
export const REMEDIES = {
  disclosure: { under: 'Art. 40(1)', sureness: 'verified' },
  deletion: { under: 'Art. 39, 40(2)', sureness: 'recalled' },
  correction: { under: 'Art. 39, 40(2)', sureness: 'recalled' },
  update: { under: 'Art. 39', sureness: 'recalled' },
  addendum: { under: 'Art. 39', sureness: 'recalled' },
  blocking: { under: 'Art. 37', sureness: 'verified' },
  'public-extract-removal': {
    under: 'Art. 37',
    sureness: 'verified',
  },
  priority: { under: 'practice', sureness: 'secondary' },
  'recipients-told': { under: 'Art. 41(4)', sureness: 'verified' },
  'no-future-data': { under: 'practice', sureness: 'secondary' },
  'certificate-letter': {
    under: 'practice',
    sureness: 'secondary',
  },
  'other-remedy': { under: 'Art. 39(2)', sureness: 'verified' },
} as const;

export type RemedyCode = keyof typeof REMEDIES;
export const REMEDY_CODES = Object.keys(REMEDIES) as readonly RemedyCode[];
