export const docket = {
  title: 'Docket',
};
