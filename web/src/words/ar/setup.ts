import type { setup as english } from '../en/setup.js';

export const setup: typeof english = {
  title: 'إعداد Redress',
  text: 'مكتبك ومالكه الأول. يُدعى الآخرون لاحقًا.',
  token: 'رمز لمرة واحدة',
  tokenHint: 'مطبوع في الطرفية التي شُغّل منها الخادم.',
  firmName: 'اسم المكتب',
  country: 'البلد',
  zone: 'المنطقة الزمنية',
  zoneHint: 'تُحسب فيها الأيام والتذكيرات.',
  ownerName: 'اسمك',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  passwordHint: '15 حرفًا على الأقل؛ الجملة أسهل حفظًا.',
  showPassword: 'إظهار كلمة المرور',
  submit: 'إنشاء المكتب',
};
