import type { staleEdit as english } from '../en/stale-edit.js';
import { translation } from '../message.js';

export const staleEdit = translation<typeof english>()({
  title: 'غيّره شخص آخر في هذه الأثناء',
  text: 'لم يضع شيء مما كتبته ولم يُستبدل شيء. اختر لكل سطر ما يبقى.',
  field: 'الحقل',
  mine: 'نسختك',
  theirs: 'كما هو الآن',
  empty: 'لا شيء',
  save: 'حفظ المختار',
  discard: 'إبقاء الحالية',
});
