import type { caseFiles as english } from '../en/case-files.js';
import { translation } from '../message.js';

export const caseFiles = translation<typeof english>()({
  title: 'ملفات القضايا',
  reference: 'المرجع',
  name: 'العنوان',
  client: 'الموكّل',
  status: 'الحالة',
  opened: 'فُتح في',
  open: 'فتح ملف',
  'empty-title': 'لا ملفات بعد',
  'empty-text': 'يجمع الملف كل ما يخص القضية: النشرات والطلبات والخطابات والمواعيد. ابدأ بالموكّل.',
  all: 'الكل',
  'without-next-date': 'بلا ميعاد قادم',
  which: 'أي ملفات',
  list: 'ملفات القضايا',
  more: 'عرض المزيد',
  'title-hint': 'موضوع القضية، دون الاسم إن وجب إخفاؤه',
  'reference-hint': 'يمنحه Redress إن تُرك فارغًا',
  'new-client': 'موكّل جديد',
  'choose-client': 'اختر',
  'client-name': 'اسم الموكّل كما في جواز السفر',
  'client-kind': 'نوع الموكّل',
});
