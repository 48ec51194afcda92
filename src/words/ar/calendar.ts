import type { calendar as english } from '../en/calendar.js';
import { translation } from '../message.js';

export const calendar = translation<typeof english>()({
  name: 'المواعيد',
  'as-of': 'الحالة في {at, time, short} ({zone}).',
  'about-feed': '{asOf} راجع Redress قبل الاعتماد على تاريخ.',
  'about-open': 'الحالة: {status}. {asOf} راجع Redress قبل الاعتماد عليه.',
  'about-ended': 'انتهى: {status}. {asOf} راجع Redress قبل الاعتماد عليه.',
  entry: '{file}: {kind}',
  holiday: 'مكتبنا مغلق',
  session: 'دورة لجنة الرقابة {label}',
  'kind.internal': 'تاريخ داخلي',
  'kind.theirs': 'ميعاد الطرف الآخر',
  'kind.statutory': 'ميعاد مقرر بنص',
  'kind.ordered': 'ميعاد مأمور به',
  'kind.expected': 'تاريخ منتظر',
  'kind-hard': '{kind} (ميعاد سقوط)',
});
