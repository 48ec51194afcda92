import type { calendar as english } from '../en/calendar.js';

export const calendar: typeof english = {
  title: 'التقويم',
};
