import type { Content } from '../../../platform/pdf/content.js';
import { signature } from '../../../platform/pdf/paper.js';
import type { Paper } from '../../../platform/pdf/paper.js';
import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import { eventOf } from './day-sheet-event.js';
import type { DaySheetLine, DaySheetView } from './day-sheet.dto.js';

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
  const say = (what: Message) => SPEAKERS[language].say(what);
  const { firmName: firm, zone, day, lines } = sheet;
  const leftOut = message('papers.sheet.left-out', { most: MOST_LINES, count: lines.length });
  return {
    title: say(message('papers.sheet.heading', { day })),
    language,
    landscape: true,
    madeFor: say(message('papers.made', { firm, at: { at: at.toISOString(), zone }, zone, name })),
    content: [
      say(message('papers.sheet.about', { firm, zone })),
      ...(sheet.over ? [] : [{ text: say(message('papers.sheet.not-over')), bold: true }]),
      ...(lines.length > MOST_LINES ? [{ text: say(leftOut), bold: true }] : []),
      lines.length > 0
        ? table(lines.slice(0, MOST_LINES), language)
        : { text: say(message('papers.sheet.nothing')), margin: [0, 10, 0, 0] },
      signature(say(message('papers.sheet.checked')), language),
      signature(say(message('papers.sheet.seen')), language),
    ],
  };
}

const HEADINGS = ['time', 'event', 'file', 'deadline', 'from', 'to', 'by', 'verified-by', 'reason'] as const;

function table(lines: DaySheetLine[], language: Language): Content {
  const say = (what: Message) => SPEAKERS[language].say(what);
  const body = lines.map((line) => {
    const { title } = line;
    return [
      line.time.slice(0, 5),
      say(eventOf(line)),
      line.caseFileReference,
      line.hard === 'H' ? say(message('papers.with-hard', { title })) : title,
      line.fromOn ? say(message('papers.day', { day: line.fromOn })) : '',
      say(line.toOn ? message('papers.day', { day: line.toOn }) : message('papers.no-day')),
      line.by,
      line.verifiedBy ?? '',
      line.reason ?? '',
    ];
  });
  const heads = HEADINGS.map((heading) => ({ text: say(message(`papers.column.${heading}`)), bold: true }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [28, 52, 72, '*', 60, 60, 80, 80, 95],
      body: [heads, ...body],
    },
    layout: 'lightHorizontalLines',
    margin: [0, 10, 0, 0],
  };
}
