import {
  IconBell,
  IconCalendar,
  IconChartBar,
  IconFolder,
  IconHistory,
  IconListDetails,
  IconMailPlus,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';

/** The places of the navigation, in its order; `key` is pressed after g. */
export const places = [
  { name: 'docket', path: '/', key: 'd', icon: IconListDetails },
  { name: 'inbox', path: '/inbox', key: 'i', icon: IconBell },
  { name: 'case-files', path: '/case-files', key: 'f', icon: IconFolder },
  { name: 'register-letter', path: '/letters/new', key: 'l', icon: IconMailPlus },
  { name: 'calendar', path: '/calendar', key: 'c', icon: IconCalendar },
  { name: 'clients', path: '/clients', key: 'p', icon: IconUsers },
  { name: 'statistics', path: '/pictures', key: 's', icon: IconChartBar },
  { name: 'history', path: '/history', key: 'h', icon: IconHistory },
  { name: 'administration', path: '/administration', key: 'a', icon: IconSettings },
] as const;

export type Place = (typeof places)[number];
