import type { inbox as english } from '../en/inbox.js';
import { translation } from '../message.js';

export const inbox = translation<typeof english>()({
  title: 'التذكيرات',
  open: 'بانتظار تأكيد الاطلاع',
  planned: 'مخطط لها',
  none: 'لا تذكير ينتظرك',
  'none-text': 'تظهر هنا التذكيرات المرسلة إليك والتي لم تؤكد الاطلاع عليها بعد.',
  'to-docket': 'فتح جدول المواعيد',
  acknowledge: 'تأكيد الاطلاع',
  sent: 'أُرسل',
  due: 'يحل',
  next: 'التذكير التالي',
  previous: 'التذكير السابق',
  'open-one': 'فتح الميعاد',
  count:
    '{count, plural, zero {# تذكير} one {تذكير واحد} two {تذكيران} few {# تذكيرات} many {# تذكيرًا} other {# تذكير}}',
  unread:
    '{count, plural, zero {# تذكير غير مقروء} one {تذكير واحد غير مقروء} two {تذكيران غير مقروءين} few {# تذكيرات غير مقروءة} many {# تذكيرًا غير مقروء} other {# تذكير غير مقروء}}',
  'is-unread': 'غير مقروء',
  read: 'وضع علامة مقروء',
  'read-all': 'وضع علامة مقروء على الكل',
  'read-is-not-acknowledged':
    'علامة القراءة لك وحدك: تستمر التذكيرات، ووحده تأكيد الاطلاع يمنع إحالة الميعاد إلى غيرك.',
});
