export const client = {
  title: 'Client',
};
