/**
 * What a request may seek or a decision may grant. Art. 39 was read only as to its second paragraph; `recalled` marks what
 * rests on the rest of it, and `practice` what applicants ask for without a provision naming it.
 */
export const REMEDIES = {
  disclosure: { title: 'Disclosure of the data', under: 'Art. 40(1)', sureness: 'verified' },
  deletion: { title: 'Deletion of the data', under: 'Art. 39, 40(2)', sureness: 'recalled' },
  correction: { title: 'Correction of the data', under: 'Art. 39, 40(2)', sureness: 'recalled' },
  update: { title: 'Update of the data', under: 'Art. 39', sureness: 'recalled' },
  addendum: { title: 'Addendum to the notice', under: 'Art. 39', sureness: 'recalled' },
  blocking: { title: 'Blocking of the data meanwhile', under: 'Art. 37', sureness: 'verified' },
  'public-extract-removal': {
    title: 'Removal of the public extract meanwhile',
    under: 'Art. 37',
    sureness: 'verified',
  },
  priority: { title: 'Priority examination', under: 'practice', sureness: 'secondary' },
  'recipients-told': { title: 'Information of all recipients', under: 'Art. 41(4)', sureness: 'verified' },
  'no-future-data': { title: 'Submissions kept for future requests', under: 'practice', sureness: 'secondary' },
  'certificate-letter': {
    title: 'Letter that no notice or diffusion is in force',
    under: 'practice',
    sureness: 'secondary',
  },
  'other-remedy': { title: 'Another remedy for collateral harm', under: 'Art. 39(2)', sureness: 'verified' },
} as const;

export type RemedyCode = keyof typeof REMEDIES;
export const REMEDY_CODES = Object.keys(REMEDIES) as readonly RemedyCode[];
