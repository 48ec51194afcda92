import { dayWords } from '../../law/words/english.js';
import type { Content } from '../../platform/pdf/content.js';
import { signature } from '../../platform/pdf/paper.js';
import type { Paper } from '../../platform/pdf/paper.js';
import type { DaySheetLine, DaySheetView } from './day-sheet.dto.js';
import type { LocalDate } from '../../law/calendar.js';

/** A line costs half a millisecond in which nobody else is served (measured); only an import makes more in a day. */
const MOST_LINES = 1000;

/** The sheet to be printed, checked against the files and signed, as courts ask of electronic diaries (BGH III ZB 96/18). */
export function daySheetPaper(sheet: DaySheetView, made: { name: string; at: Date }): Paper {
  const at = made.at.toLocaleString('sv-SE', { timeZone: sheet.zone, dateStyle: 'short', timeStyle: 'short' });
  return {
    title: `Day sheet of ${dayWords(sheet.day as LocalDate)}`,
    landscape: true,
    madeFor: `${sheet.firmName}. Made at ${at} (${sheet.zone}) by ${made.name}.`,
    content: [
      `Deadlines entered, moved, completed, cancelled or reopened at ${sheet.firmName}, times of ${sheet.zone}.`,
      ...(sheet.over ? [] : [{ text: 'The day has not ended: lines may follow.', bold: true }]),
      ...(sheet.lines.length > MOST_LINES ? [{ text: leftOut(sheet), bold: true }] : []),
      sheet.lines.length > 0
        ? table(sheet.lines.slice(0, MOST_LINES))
        : { text: 'Nothing on this day.', margin: [0, 10, 0, 0] },
      signature('Entries checked against the files'),
      signature('Seen by the responsible lawyer'),
    ],
  };
}

function leftOut({ lines, day }: DaySheetView): string {
  return `These are the first ${MOST_LINES} of ${lines.length} lines; day-sheets/${day}.csv has all of them.`;
}

const HEADINGS = ['Time', 'Event', 'File', 'Deadline', 'From', 'To', 'By', 'Verified by', 'Reason'];

function table(lines: DaySheetLine[]): Content {
  const body = lines.map((line) => [
    line.time.slice(0, 5),
    line.event === 'cancelled' ? line.status : line.event,
    line.caseFileReference,
    line.hard === 'H' ? `${line.title} (hard)` : line.title,
    line.fromOn ?? '',
    line.toOn ?? 'no day set',
    line.by,
    line.verifiedBy ?? '',
    line.reason ?? '',
  ]);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [28, 52, 72, '*', 48, 48, 80, 80, 95],
      body: [HEADINGS.map((text) => ({ text, bold: true })), ...body],
    },
    layout: 'lightHorizontalLines',
    margin: [0, 10, 0, 0],
  };
}
