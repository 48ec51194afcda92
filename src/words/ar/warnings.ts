import type { warnings as english } from '../en/warnings.js';
import { translation } from '../message.js';

export const warnings = translation<typeof english>()({
  'owner-away': 'المسؤول عن هذا التاريخ لم يعد له حق الدخول أو غير معيّن: أسنده إلى شخص حاضر.',
  'owner-would-be-away': 'من سيُسند إليه هذا التاريخ لم يعد له حق الدخول أو غير معيّن: عيّن شخصًا حاضرًا.',
  'no-deputy': 'لا أحد ينوب عن المسؤول: عيّن بديلًا هنا أو لذلك الشخص.',
  'absent-without-deputy': '{person}: غياب ({days})، وفيه تذكيرات مستحقة، ولا أحد ينوب: عيّن بديلًا.',
  day: '{day, date, long}',
});
