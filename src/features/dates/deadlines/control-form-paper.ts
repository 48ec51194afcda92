import type { Content, Width } from '../../../platform/pdf/content.js';
import { signature } from '../../../platform/pdf/paper.js';
import type { Paper } from '../../../platform/pdf/paper.js';
import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import type { Explained } from './why-view.js';
import type { ControlForm } from './control-form.dto.js';

type Say = (what: Message) => string;

/** For whom, when and in which language a paper is made. */
interface Made {
  name: string;
  at: Date;
  language: Language;
}

/** One deadline on paper: why it is that day, every day it ever was, who checked it, and room to sign. */
export function controlFormPaper(form: ControlForm, why: Explained, { name, at, language }: Made): Paper {
  const say: Say = (what) => SPEAKERS[language].say(what);
  const { zone, firmName: firm } = form;
  return {
    title: say(message('papers.form.heading', { title: form.title })),
    language,
    madeFor: say(message('papers.made', { firm, at: { at: at.toISOString(), zone }, zone, name })),
    content: [
      facts(form, say),
      heading(say(message('papers.form.why'))),
      why.sentences.map(say).join(' '),
      ...counted(why, say),
      heading(say(message('papers.form.dates'))),
      datesHad(form, say),
      heading(say(message('papers.form.again'))),
      form.derivations.length > 0 ? calculatedAgain(form, say) : say(message('papers.form.not-again')),
      signature(say(message('papers.form.entered-and-checked')), language),
      signature(say(message('papers.form.second')), language),
      signature(say(message('papers.form.lawyer')), language),
    ],
  };
}

function facts(form: ControlForm, say: Say): Content {
  const day = (on: string | null) => on && say(dayOf(on));
  const status = message(`terms.deadline-status.${form.status}`);
  const rows: [Message, string | null][] = [
    [message('papers.column.file'), `${form.reference}, ${form.fileTitle}`],
    [message('papers.form.client'), form.clients.join('; ')],
    [message('papers.form.due'), day(form.dueOn) ?? say(message('papers.no-day'))],
    [message('papers.form.after-extension'), day(form.expectedOn)],
    [message('papers.form.target'), day(form.targetOn)],
    [
      message('papers.column.status'),
      say(form.metOn ? message('papers.form.met', { status, day: form.metOn }) : status),
    ],
    [message('papers.form.missed-means'), say(message(`terms.hardness.${form.hard}`))],
    [message('papers.form.owner'), form.owner ?? say(message('papers.form.nobody'))],
    [message('papers.form.deputy'), form.deputy],
    [message('papers.form.entered-by'), form.enteredBy],
    [message('papers.column.verified-by'), form.verifiedBy ?? say(message('papers.form.nobody-yet'))],
  ];
  const known = rows.filter((row): row is [Message, string] => row[1] !== null);
  const body = known.map(([fact, value]) => [{ text: say(fact), bold: true }, value]);
  return { table: { widths: [150, '*'], body }, layout: 'noBorders' };
}

function counted({ steps }: Explained, say: Say): Content[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ out, reason, citation }) => [
    say(dayOf(out)),
    say(reason),
    typeof citation === 'object' ? say(citation) : (citation ?? ''),
  ]);
  return [' ', table(headings(['day', 'step', 'provision'], say), [60, '*', 130], rows)];
}

function datesHad({ dates, zone }: ControlForm, say: Say): Content {
  const rows = dates.map(({ at, fromOn, toOn, status, by, reason }) => [
    say(message('papers.moment', { at: { at, zone } })),
    fromOn ? say(dayOf(fromOn)) : '',
    say(toOn ? dayOf(toOn) : message('papers.form.none')),
    say(message(`terms.deadline-status.${status}`)),
    by,
    reason ?? '',
  ]);
  return table(headings(['when', 'from', 'to', 'status', 'by', 'reason'], say), [85, 55, 55, 60, 90, '*'], rows);
}

function calculatedAgain({ derivations, zone }: ControlForm, say: Say): Content {
  const rows = derivations.map(({ at, derivedOn, stoodOn, matched, by, alone }) => [
    say(message('papers.moment', { at: { at, zone } })),
    say(dayOf(derivedOn)),
    say(dayOf(stoodOn)),
    say(message(matched ? 'papers.form.same' : 'papers.form.another')),
    alone ? say(message('papers.form.alone', { person: by })) : by,
  ]);
  return table(headings(['when', 'calculated', 'in-force', 'result', 'by'], say), [85, 60, 60, 70, '*'], rows);
}

const dayOf = (day: string) => message('papers.day', { day });

type Column = 'by' | 'calculated' | 'day' | 'from' | 'in-force' | 'provision' | 'reason' | 'result' | 'status' | 'step';

function headings(columns: readonly (Column | 'to' | 'when')[], say: Say): string[] {
  return columns.map((column) => say(message(`papers.column.${column}`)));
}

function heading(text: string): Content {
  return { text, bold: true, fontSize: 11, margin: [0, 12, 0, 4] };
}

function table(heads: string[], widths: Width[], rows: string[][]): Content {
  const body = [heads.map((text) => ({ text, bold: true })), ...rows];
  return { table: { headerRows: 1, dontBreakRows: true, widths, body }, layout: 'lightHorizontalLines' };
}
