/** What a request may seek or a decision may grant (Statute, Art. 37, 39, 41; measures seen in practice). */
export const REMEDIES = {
  disclosure: { title: 'Disclosure of the data', under: 'Art. 40(1)' },
  deletion: { title: 'Deletion of the data', under: 'Art. 39(1)' },
  correction: { title: 'Correction of the data', under: 'Art. 39(1)' },
  update: { title: 'Update of the data', under: 'Art. 39(1)' },
  addendum: { title: 'Addendum to the notice', under: 'Art. 39(1)' },
  blocking: { title: 'Blocking of access to the data meanwhile', under: 'Art. 37' },
  'public-extract-removal': { title: 'Removal of the public extract', under: 'Art. 37' },
  priority: { title: 'Priority examination', under: 'Art. 37' },
  'recipients-told': { title: 'Information of all recipients', under: 'Art. 41(4)' },
  'no-future-data': { title: 'Submissions kept so that future requests are refused', under: 'Art. 39' },
  'certificate-letter': {
    title: 'Letter that the person is not subject to a notice or diffusion',
    under: 'Art. 39(2)',
  },
  'other-remedy': { title: 'Another remedy for collateral harm', under: 'Art. 39(2)' },
} as const;

export type RemedyCode = keyof typeof REMEDIES;
export const REMEDY_CODES = Object.keys(REMEDIES) as readonly RemedyCode[];
