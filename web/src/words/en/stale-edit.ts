export const staleEdit = {
  title: 'Somebody else changed this meanwhile',
  text: 'Nothing of yours is lost and nothing was overwritten. For each line choose what shall stand.',
  field: 'Field',
  mine: 'Yours',
  theirs: 'As it is now',
  empty: 'nothing',
  save: 'Save what is chosen',
  discard: 'Keep theirs',
};
