import type { LocalDate } from '../../../law/calendar.js';
import { LAW_WORDS } from '../../../law/words/in-language.js';
import { titleIn } from '../../../law/words/retelling.js';
import type { Language } from '../../../platform/http/language.js';
import type { Content } from '../../../platform/pdf/content.js';
import { signature } from '../../../platform/pdf/paper.js';
import type { Paper } from '../../../platform/pdf/paper.js';
import { sentenceIn } from '../../../platform/words/sentences.js';
import { speaker } from '../../../platform/words/say.js';
import type { DaySheetLine, DaySheetView } from './day-sheet.dto.js';
import { DAY_SHEET_WORDS } from './day-sheet-words.js';

/** A line costs half a millisecond in which nobody else is served (measured); only an import makes more in a day. */
const MOST_LINES = 1000;

/** For whom, when and in which language a paper is made. */
interface Made {
  name: string;
  at: Date;
  language: Language;
}

/** The sheet to be printed, checked against the files and signed, as courts ask of electronic diaries (BGH III ZB 96/18). */
export function daySheetPaper(sheet: DaySheetView, { name, at, language }: Made): Paper {
  const words = speaker(DAY_SHEET_WORDS, language);
  const { firmName: firm, zone, day, lines } = sheet;
  const local = at.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const left = { most: MOST_LINES, n: lines.length, file: day };
  return {
    title: words('heading', { day: LAW_WORDS[language].day(day as LocalDate) }),
    language,
    landscape: true,
    madeFor: words('madeAt', { firm, at: local, zone, name }),
    content: [
      words('about', { firm, zone }),
      ...(sheet.over ? [] : [{ text: words('notOver'), bold: true }]),
      ...(lines.length > MOST_LINES ? [{ text: words('leftOut', left), bold: true }] : []),
      lines.length > 0
        ? table(lines.slice(0, MOST_LINES), language)
        : { text: words('nothing'), margin: [0, 10, 0, 0] },
      signature(words('checked'), language),
      signature(words('seen'), language),
    ],
  };
}

const HEADINGS = ['time', 'event', 'file', 'deadline', 'from', 'to', 'by', 'verifiedBy', 'reason'] as const;

function table(lines: DaySheetLine[], language: Language): Content {
  const words = speaker(DAY_SHEET_WORDS, language);
  const body = lines.map((line) => {
    const title = titleIn(language, line.title, line.ruleId);
    return [
      line.time.slice(0, 5),
      words(line.event === 'cancelled' ? line.status : line.event),
      line.caseFileReference,
      line.hard === 'H' ? words('hard', { title }) : title,
      line.fromOn ? words('day', { day: line.fromOn }) : '',
      line.toOn ? words('day', { day: line.toOn }) : words('noDay'),
      sentenceIn(language, line.by),
      line.verifiedBy ?? '',
      line.reason ?? '',
    ];
  });
  const day = language === 'en' ? 48 : 60;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [28, 52, 72, '*', day, day, 80, 80, 95],
      body: [HEADINGS.map((heading) => ({ text: words(heading), bold: true })), ...body],
    },
    layout: 'lightHorizontalLines',
    margin: [0, 10, 0, 0],
  };
}
