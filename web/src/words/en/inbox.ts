export const inbox = {
  title: 'Reminders',
};
