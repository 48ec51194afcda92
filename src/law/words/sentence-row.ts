/** One sentence in every language we speak, in the order of `LAW_LANGUAGES`; English as it stands in the code. */
export type SentenceRow = readonly [en: string, fr: string, es: string, ar: string];
