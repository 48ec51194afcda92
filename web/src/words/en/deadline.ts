export const deadline = {
  title: 'Deadline',
};
