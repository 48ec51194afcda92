/** The forms a counted word takes; Arabic has all of them, English two. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** "3 files" by the rules of the language; `#` in the form stands for the number. */
export function plural(language: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}

/** "10,000" as the language groups it, in European digits everywhere, as all other numbers of the screens. */
export function figure(language: string): (count: number) => string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`).format;
}
