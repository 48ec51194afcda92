import type { inbox as english } from '../en/inbox.js';
import { plural } from '../plural.js';

export const inbox: typeof english = {
  title: 'التذكيرات',
  open: 'بانتظار الإقرار',
  planned: 'مخطط لها',
  none: 'لا تذكير ينتظرك',
  noneText: 'تظهر هنا التذكيرات المرسلة إليك والتي لم تقرّ بها بعد.',
  toDocket: 'فتح الجدول',
  acknowledge: 'إقرار',
  sent: 'أُرسل',
  due: 'يحل',
  next: 'التذكير التالي',
  previous: 'التذكير السابق',
  openOne: 'فتح الموعد',
  count: plural('ar', { one: 'تذكير', two: 'تذكيران', few: '# تذكيرات', other: '# تذكيرًا' }),
  unread: plural('ar', {
    one: 'تذكير غير مقروء',
    two: 'تذكيران غير مقروءين',
    few: '# تذكيرات غير مقروءة',
    other: '# تذكيرًا غير مقروء',
  }),
  isUnread: 'غير مقروء',
  read: 'وضع علامة مقروء',
  readAll: 'وضع علامة مقروء على الكل',
  readIsNotAcknowledged: 'علامة القراءة لك وحدك: تستمر التذكيرات، ووحده الإقرار بالاطلاع يمنع إحالة الموعد إلى غيرك.',
};
