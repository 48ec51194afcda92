import type { setup as english } from '../en/setup.js';
import { translation } from '../message.js';

export const setup = translation<typeof english>()({
  title: 'إعداد Redress',
  text: 'مكتبك وشريكه الأول. يُدعى الآخرون لاحقًا.',
  'field.token': 'رمز لمرة واحدة',
  'token-hint': 'مطبوع في الطرفية التي شُغّل منها الخادم.',
  'field.firmName': 'اسم مكتبك',
  country: 'البلد',
  zone: 'المنطقة الزمنية',
  'zone-hint': 'تُحسب فيها الأيام والتذكيرات.',
  'field.ownerName': 'اسمك',
  'field.email': 'البريد الإلكتروني',
  'field.password': 'كلمة المرور',
  'password-hint': '15 حرفًا على الأقل؛ الجملة أسهل حفظًا.',
  'show-password': 'إظهار كلمة المرور',
  submit: 'إنشاء مكتبك',
});
