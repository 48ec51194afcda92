import { ar } from './ar/all.js';
import { en } from './en/all.js';
import { es } from './es/all.js';
import { fr } from './fr/all.js';
import { LANGUAGES, type Language } from './language.js';
import type { Catalogue } from './render.js';

/** The areas that the screens show, with the terms that server and browser share. */
const CATALOGUES: Record<Language, Catalogue> = { en, fr, es, ar };

/** What one notion is called, where that is from, and what it is not called. One notion has one word in each language. */
interface Standard {
  notion: string;
  source: string;
  words: Partial<Record<Language, { term: string; not: RegExp }>>;
}

const INTERPOL = 'interpol.int, in that language';
const FIELD = 'usage of the profession';

const STANDARDS: readonly Standard[] = [
  {
    notion: 'National Central Bureau',
    source: INTERPOL,
    words: {
      en: { term: 'NCB', not: /\b(?<!Central )bureaus?\b/i },
      fr: { term: 'BCN', not: /\b[Bb]ureaux?\b(?! central)/ },
      es: { term: 'OCN', not: /\boficinas?\b(?! central)/i },
      ar: { term: 'المكتب المركزي الوطني', not: /المكتب المصدر|المكتب الوطني|المكتب المعني/ },
    },
  },
  {
    notion: 'the Commission',
    source: INTERPOL,
    words: { ar: { term: 'لجنة الرقابة', not: /لجنة (CCF|المراقبة)/ } },
  },
  {
    notion: 'the firm',
    source: `${FIELD}; المكتب alone is a National Central Bureau`,
    words: { ar: { term: 'مكتبنا', not: /(^|\s)المكتب(?! المركزي)(\s|$|[.،؛:])/ } },
  },
  {
    notion: 'correction of data',
    source: INTERPOL,
    words: {
      fr: { term: 'rectification', not: /\b[Cc]orrection\b/ },
      es: { term: 'rectificación', not: /\b[Cc]orrección\b/ },
    },
  },
  {
    notion: 'deletion of data',
    source: INTERPOL,
    words: {
      fr: { term: 'effacement', not: /données supprim|[Ss]uppression des données/ },
      es: { term: 'supresión', not: /datos (se borr|borrad)|[Bb]orrado de/ },
    },
  },
  {
    notion: 'applicant',
    source: `${INTERPOL}; requérant stays right of a State and before the Court in Strasbourg`,
    words: { fr: { term: 'demandeur', not: /(?<!État )requérants?/i } },
  },
  {
    notion: 'Silver Notice',
    source: INTERPOL,
    words: { fr: { term: 'notice argent', not: /argentée/ }, es: { term: 'notificación plateada', not: /argéntea/ } },
  },
  {
    notion: 'compliance with INTERPOL’s rules',
    source: INTERPOL,
    words: { ar: { term: 'التقيد بالأنظمة', not: /امتثال|ممتثل/ } },
  },
  {
    notion: 'blocking of data',
    source: 'محجوب is what the screens mask',
    words: { ar: { term: 'تجميد', not: /حجب البيانات|نشرة محجوبة/ } },
  },
  {
    notion: 'revision of a decision',
    source: INTERPOL,
    words: { ar: { term: 'مراجعة القرار', not: /إعادة نظر|إعادة النظر/ } },
  },
  {
    notion: 'extension of a time limit',
    source: FIELD,
    words: {
      fr: { term: 'prorogation', not: /prolongation|délai supplémentaire/i },
      es: { term: 'prórroga', not: /más tiempo/i },
    },
  },
  {
    notion: 'acknowledging a reminder',
    source: FIELD,
    words: {
      fr: { term: 'accuser réception', not: /prendre acte|pris acte|prise en compte|pris en compte/i },
      es: { term: 'acusar recibo', not: /tomar nota/i },
      ar: { term: 'تأكيد الاطلاع', not: /(^|\s)(ال)?إقرار/ },
    },
  },
  {
    notion: 'reminder',
    source: FIELD,
    words: { es: { term: 'recordatorio', not: /\bavisos?\b/i } },
  },
  {
    notion: 'strict deadline',
    source: FIELD,
    words: {
      en: { term: 'strict', not: /\bhard\b/i },
      fr: { term: 'forclusion', not: /de rigueur|impérative|droit se perd/i },
      ar: { term: 'ميعاد سقوط', not: /يضيع (ال)?حق|الحاسمة|حتمي/ },
    },
  },
  {
    notion: 'deadline',
    source: `${FIELD} in Egypt; موعد is an appointment`,
    words: { ar: { term: 'ميعاد', not: /(^|\s)(ال)?موعد(?!ا)/ } },
  },
  {
    notion: 'client',
    source: FIELD,
    words: { ar: { term: 'الموكّل', not: /عميل|عملاء/ } },
  },
  {
    notion: 'letter',
    source: FIELD,
    words: { es: { term: 'comunicación', not: /\bcartas?\b/i } },
  },
  {
    notion: 'deputy',
    source: `${FIELD}; النائب is a deputy of parliament or a prosecutor`,
    words: { ar: { term: 'البديل', not: /(^|\s)(ال)?نائب/ } },
  },
  {
    notion: 'power of attorney',
    source: INTERPOL,
    words: { ar: { term: 'توكيل', not: /(^|\s)وكالة/ } },
  },
  {
    notion: 'working day',
    source: `${FIELD} of procedure`,
    words: { es: { term: 'día hábil', not: /laborable/i } },
  },
  {
    notion: 'calculating a date',
    source: FIELD,
    words: {
      es: { term: 'calcular', not: /derivaci|\bderiv[aeó]\b/i },
      en: { term: 'calculate', not: /\bderivation|\bderive\b/i },
    },
  },
];

const all = LANGUAGES.flatMap((language) =>
  Object.entries(CATALOGUES[language]).flatMap(([area, words]) =>
    Object.entries(words).map(([key, text]) => ({ language, code: `${area}.${key}`, text })),
  ),
);

const said = (language: Language) => all.filter((one) => one.language === language);

describe('one notion has one word in each language', () => {
  it.each(STANDARDS.map((one) => [one.notion, one] as const))('%s', (_notion, { words }) => {
    const departs = all.flatMap(({ language, code, text }) => {
      const standard = words[language];
      return standard?.not.test(text) ? [`${language} ${code}: ${text} (say ${standard.term})`] : [];
    });
    expect(departs).toEqual([]);
  });
});

describe('the writing of a language', () => {
  it('has no plain space before the marks that French sets apart', () => {
    expect(said('fr').filter(({ text }) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('has all six Arabic plurals wherever a number is counted', () => {
    const counted = said('ar').filter(({ text }) => text.includes(', plural,'));
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const lacking = counted.filter(({ text }) => !forms.every((form) => text.includes(`${form} {`)));
    expect(lacking).toEqual([]);
  });

  it('writes the Arabic tanwin on the screens before its alif', () => {
    expect(said('ar').filter(({ text }) => /اً/.test(text))).toEqual([]);
  });

  it('has no straight quotation mark, which would quote in MessageFormat', () => {
    expect(all.filter(({ text }) => text.includes("'"))).toEqual([]);
  });
});
