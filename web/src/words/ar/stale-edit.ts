import type { staleEdit as english } from '../en/stale-edit.js';

export const staleEdit: typeof english = {
  title: 'غيّره شخص آخر في هذه الأثناء',
  text: 'لم يضِع ما كتبته ولم يُستبدل شيء. اختر لكل سطر ما يبقى.',
  field: 'الحقل',
  mine: 'نسختك',
  theirs: 'كما هو الآن',
  empty: 'لا شيء',
  save: 'حفظ المختار',
  discard: 'إبقاء الحالية',
};
