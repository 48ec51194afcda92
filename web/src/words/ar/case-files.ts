import type { caseFiles as english } from '../en/case-files.js';

export const caseFiles: typeof english = {
  title: 'الملفات',
  reference: 'المرجع',
  name: 'العنوان',
  client: 'العميل',
  status: 'الحالة',
  opened: 'فُتح',
  open: 'فتح ملف',
  emptyTitle: 'لا ملفات بعد',
  emptyText: 'يجمع الملف كل ما يخص القضية: النشرات والطلبات والرسائل والمواعيد. ابدأ بالعميل.',
  all: 'الكل',
  withoutNextDate: 'بلا موعد قادم',
  which: 'أي ملفات',
  list: 'الملفات',
  more: 'عرض المزيد',
  titleHint: 'موضوعه، دون الاسم إن وجب إخفاؤه',
  referenceHint: 'يمنحه Redress إن تُرك فارغًا',
  newClient: 'عميل جديد',
  chooseClient: 'اختر',
  clientName: 'اسم العميل كما في جواز السفر',
  clientKind: 'العميل',
};
