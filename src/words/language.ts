/** The languages Redress speaks; English is one of them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What `Intl` writes dates, numbers and lists by: the day before the month, and European digits everywhere. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-u-nu-latn-ca-gregory',
};
