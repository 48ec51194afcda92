export const staleEdit = {
  title: 'This was changed by someone else in the meantime',
  text: 'Nothing of yours is lost and nothing was overwritten. Choose line by line what to keep.',
  field: 'Field',
  mine: 'Yours',
  theirs: 'As it is now',
  empty: 'nothing',
  save: 'Save what is chosen',
  discard: 'Keep theirs',
} as const;
