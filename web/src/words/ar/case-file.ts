import type { caseFile as english } from '../en/case-file.js';

export const caseFile: typeof english = {
  title: 'الملف',
};
