import { plural } from '../plural.js';

export const calendar = {
  title: 'Calendar',
  month: 'Month',
  week: 'Week',
  earlier: 'Earlier',
  later: 'Later',
  today: 'Today',
  everybody: 'Everybody',
  whose: 'Whose dates',
  ours: 'we owe',
  theirs: 'they owe',
  off: 'not a working day',
  session: 'CCF session',
  legend: '◆ a right is lost if missed · □ we owe · ○ they owe · 2 + 1: two we owe, one they owe',
  day: 'Day',
  hard: 'a right is lost if missed',
  nothing: 'Nothing falls due in these days.',
  more: plural('en', { other: '# more' }),
  load: (ours: number, theirs: number) => `${ours} we owe, ${theirs} they owe`,
};
