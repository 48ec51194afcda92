import { ar } from './ar/all.js';
import { en } from './en/all.js';
import { es } from './es/all.js';
import { fr } from './fr/all.js';
import { LANGUAGES, type Language } from './language.js';
import type { Catalogue } from './render.js';

/** Every area: the screens, and what mail, papers, the calendar, CSV files and answers of the server say. */
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
      es: { term: 'OCN', not: /\b[Oo]ficinas?\b(?! [Cc]entral)/ },
      ar: { term: 'المكتب المركزي الوطني', not: /المكتب (المصدر|الوطني|المعني)|المكاتب(?! المركزية)/ },
    },
  },
  {
    notion: 'the Commission',
    source: INTERPOL,
    words: {
      en: { term: 'the Commission, or the CCF', not: /\bCommittee (of|on) INTERPOL|\bCommission’s Files\b/ },
      ar: { term: 'لجنة الرقابة', not: /CCF|لجنة المراقبة/ },
    },
  },
  {
    notion: 'the General Secretariat',
    source: INTERPOL,
    words: {
      en: { term: 'General Secretariat', not: /(?<!General )Secretariat|\bIPSG\b/ },
      fr: { term: 'Secrétariat général', not: /Secrétariat(?! général)|\bOIPC\b/ },
      es: { term: 'Secretaría General', not: /Secretaría(?! General)/ },
      ar: { term: 'الأمانة العامة', not: /الأمانة(?! العامة)/ },
    },
  },
  {
    notion: 'the Requests Chamber',
    source: INTERPOL,
    words: {
      en: { term: 'Requests Chamber', not: /(?<!Requests )\bChamber\b/ },
      fr: { term: 'Chambre des requêtes', not: /\bChambre(?! des requêtes)/ },
      es: { term: 'Sala de Solicitudes', not: /\bCámara\b/ },
      ar: { term: 'هيئة الطلبات', not: /غرفة/ },
    },
  },
  {
    notion: 'the Statute of the Commission',
    source: `${INTERPOL}; Statut and Estatuto name INTERPOL’s Constitution too, so each says whose it is`,
    words: {
      fr: { term: 'Statut de la CCF', not: /\(Statut,|[Ll]e Statut(?! de la C| d’INTERPOL)/ },
      es: { term: 'Estatuto de la CCF', not: /\(Estatuto,|[Ee]l Estatuto(?! de la C| de INTERPOL)/ },
      ar: { term: 'النظام الأساسي للجنة', not: /النظام الأساسي(?! للجنة)/ },
    },
  },
  {
    notion: 'the Operating Rules',
    source: INTERPOL,
    words: {
      es: { term: 'Normas de Funcionamiento', not: /Reglas de [Ff]uncionamiento|Normas de funcionamiento/ },
      ar: { term: 'قواعد تشغيل اللجنة', not: /قواعد العمل/ },
    },
  },
  {
    notion: 'the Rules on the Processing of Data',
    source: INTERPOL,
    words: {
      fr: { term: 'Règlement d’INTERPOL sur le traitement des données', not: /\bRPD\b/ },
      es: {
        term: 'Reglamento de INTERPOL sobre el Tratamiento de Datos',
        not: /sobre el tratamiento de datos|\bRPD\b/,
      },
      ar: { term: 'نظام الإنتربول لمعاملة البيانات', not: /نظام معالجة|لمعالجة البيانات/ },
    },
  },
  {
    notion: 'INTERPOL’s files',
    source: `${INTERPOL}; ملفات are the firm’s case files`,
    words: {
      es: { term: 'ficheros de INTERPOL', not: /archivos de INTERPOL/ },
      ar: { term: 'محفوظات الإنتربول', not: /ملفات الإنتربول/ },
    },
  },
  {
    notion: 'request to the Commission',
    source: `${INTERPOL}; requête alone, demande with its object`,
    words: {
      fr: { term: 'demande de …', not: /(requête|demande) en (accès|rectification|effacement|révision)/i },
      es: { term: 'solicitud', not: /\bpetici(ón|ones)\b/i },
    },
  },
  {
    notion: 'pre-emptive request',
    source: INTERPOL,
    words: {
      en: { term: 'pre-emptive request', not: /in advance|preventive/i },
      fr: { term: 'requête préemptive', not: /préventive/i },
      ar: { term: 'طلب استباقي', not: /وقائي/ },
    },
  },
  {
    notion: 'admissibility',
    source: `${INTERPOL}; قبول alone reads as granted`,
    words: { ar: { term: 'المقبولية', not: /بشأن القبول|إعلان (عدم )?قبول(?! الطلب شكلًا)/ } },
  },
  {
    notion: 'implementation of a decision',
    source: FIELD,
    words: {
      fr: { term: 'mise en œuvre', not: /(?<!juridiction d’)exécution|exécuté|exécuter/i },
      es: { term: 'aplicación', not: /(?<!tribunal de )ejecución|ejecut(?!iv)/i },
    },
  },
  {
    notion: 'retention of data',
    source: FIELD,
    words: { ar: { term: 'مدة الحفظ', not: /الاحتفاظ/ } },
  },
  {
    notion: 'compliance review',
    source: INTERPOL,
    words: {
      es: { term: 'examen de cumplimiento de la normativa', not: /examen de conformidad/i },
      ar: { term: 'التحقق من التقيد بالأنظمة', not: /مراجعة الامتثال/ },
    },
  },
  {
    notion: 'interim measure',
    source: 'usage of the United Nations, for the Court in Strasbourg too',
    words: {
      es: { term: 'medida provisional', not: /cautelar/i },
      ar: { term: 'تدبير مؤقت', not: /تحفظي/ },
    },
  },
  {
    notion: 'application to the Court in Strasbourg',
    source: `${FIELD}; التماس is a remedy against judgments in Egypt`,
    words: { ar: { term: 'شكوى', not: /التماس/ } },
  },
  {
    notion: 'surrender under a European arrest warrant',
    source: `${FIELD}; التسليم alone is extradition`,
    words: { ar: { term: 'تقديم الشخص المطلوب', not: /إجراء التسليم|البت في التسليم/ } },
  },
  {
    notion: 'arrest warrant',
    source: `${FIELD}; مذكرة is a brief in Egypt, mandat alone the lawyer’s`,
    words: {
      fr: { term: 'mandat d’arrêt', not: /\b[Mm]andat\b(?! d’arrêt)/ },
      es: { term: 'orden de detención', not: /orden (válida|judicial)/ },
      ar: { term: 'أمر توقيف', not: /مذكرة (توقيف|قبض|اعتقال)/ },
    },
  },
  {
    notion: 'refugee status of a client',
    source: 'usage of UNHCR',
    words: { es: { term: 'condición de refugiado', not: /(?<![Cc]ondición de )\brefugiado ·/ } },
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
      es: { term: 'rectificación', not: /\b[Cc]orrecci(ón|ones)\b/ },
    },
  },
  {
    notion: 'deletion of data',
    source: INTERPOL,
    words: {
      fr: { term: 'effacement', not: /données supprim|[Ss]uppression des données/ },
      es: { term: 'supresión', not: /datos (se borr|borrad)|[Bb]orrado de|[Ee]liminaci(ón|ones)/ },
      ar: { term: 'حذف', not: /(?<!ي)محو/ },
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
    words: { ar: { term: 'تجميد', not: /حجب البيانات|نشرة محجوبة|بالحجب/ } },
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
    words: { ar: { term: 'الموكّل', not: /عميل|عملاء|موكل(?!ّ)/ } },
  },
  {
    notion: 'letter',
    source: FIELD,
    words: {
      es: { term: 'comunicación', not: /\bcartas?\b/i },
      ar: { term: 'خطاب', not: /الرسالة (التي|المتضمنة|بعد)|(تحدده|به) الرسالة|رسال(ة|تها) اللجنة|في رسالتها/ },
    },
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
    source: `${FIELD} of procedure; the firm’s own dates keep ouvré`,
    words: {
      fr: { term: 'jour ouvrable', not: /tombe un jour non ouvré|jours ouvrés sont/ },
      es: { term: 'día hábil', not: /laborable/i },
    },
  },
  {
    notion: 'control form',
    source: FIELD,
    words: { ar: { term: 'نموذج المراجعة', not: /ورقة مراجعة/ } },
  },
  {
    notion: 'server',
    source: 'one spelling',
    words: { ar: { term: 'الخادم', not: /خادوم/ } },
  },
  {
    notion: 'informing of a step',
    source: 'usage of the profession: lawyers, parties and recipients are notified or informed',
    words: { en: { term: 'informed, notified, reported', not: /\b[Tt]old\b|\bWord (on|of|that)\b/ } },
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

/** Nouns that a number stands before and that change with it. */
const COUNTED =
  /\{(?!file|title|name|kind|state|what|fact|party)\w+(, number)?\} (يوم|أيام|شهر|أشهر|سنة|سنوات|أسبوع|أسابيع|ساعة|ثانية|دقيقة|ملف|تذكير|ميعاد|مواعيد|حرف|عنصر|سطر|محاولة|مرة)/;

describe('the writing of a language', () => {
  it('has no plain space before the marks that French sets apart', () => {
    expect(said('fr').filter(({ text }) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('sets those marks apart by the space that is theirs', () => {
    const wrong = /\u202f:|\u00a0[;?!»]|«\u00a0|«(?!\u202f)|(?<!\u202f)»/;
    expect(said('fr').filter(({ text }) => wrong.test(text))).toEqual([]);
  });

  it('has all six Arabic plurals wherever a number is counted', () => {
    const counted = said('ar').filter(({ text }) => text.includes(', plural,'));
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const lacking = counted.filter(({ text }) => !forms.every((form) => text.includes(`${form} {`)));
    expect(lacking).toEqual([]);
  });

  it('puts no Arabic noun after a number without its plurals', () => {
    expect(said('ar').filter(({ text }) => COUNTED.test(text))).toEqual([]);
  });

  it('writes the Arabic tanwin before its alif, and of a word everywhere or nowhere', () => {
    const words = said('ar').flatMap(({ code, text }) =>
      [...text.matchAll(/(?<![\u0621-\u0652])[\u0621-\u0652]+(?! عمل\})(?![\u0621-\u0652])/g)].map(([word]) => ({
        code,
        word,
      })),
    );
    expect(words.filter(({ word }) => word.endsWith('اً'))).toEqual([]);
    const marked = new Set(words.flatMap(({ word }) => (word.endsWith('ًا') ? [bare(word)] : [])));
    expect(words.filter(({ word }) => !word.includes('ً') && word.endsWith('ا') && marked.has(bare(word)))).toEqual([]);
  });

  it('addresses an Arabic reader in the singular', () => {
    expect(said('ar').filter(({ text }) => PLURAL_ADDRESS.test(text))).toEqual([]);
  });

  it('has no Latin comma or semicolon in an Arabic sentence', () => {
    expect(said('ar').filter(({ text }) => /[\u0621-\u0652}][,;] (?=[\u0621-\u0652])/.test(text))).toEqual([]);
  });

  it('has no straight quotation mark, which would quote in MessageFormat or be of another language', () => {
    const straight = all.filter(({ text }) => text.includes("'") || (text.includes('"') && !text.includes('If-Match')));
    expect(straight).toEqual([]);
  });
});

/** An imperative of the second person plural at the head of a clause. */
const PLURAL_ADDRESS =
  /(^|[.:؛،] )(اختاروا|اكتبوا|أدخلوا|انشروا|غيّروا|استوردوا|صحّحوا|سجّلوا|أرسلوا|اطلبوا)(?![\u0621-\u0652])/;

/** A word without its marks of vowels. */
function bare(word: string): string {
  return word.replaceAll(/[\u064b-\u0652]/g, '');
}
