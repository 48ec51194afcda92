import type { Content, Width } from '../../platform/pdf/content.js';
import { signature } from '../../platform/pdf/paper.js';
import type { Paper } from '../../platform/pdf/paper.js';
import type { WhyView } from '../deadlines/deadline-view.dto.js';
import type { ControlForm } from './control-form.dto.js';

/** One deadline on paper: why it is that day, every day it ever was, who checked it, and room to sign. */
export function controlFormPaper(form: ControlForm, why: WhyView, made: { name: string; at: Date }): Paper {
  const at = made.at.toLocaleString('sv-SE', { timeZone: form.zone, dateStyle: 'short', timeStyle: 'short' });
  return {
    title: `Control form: ${form.title}`,
    madeFor: `${form.firmName}. Made at ${at} (${form.zone}) by ${made.name}.`,
    content: [
      facts(form),
      heading('Why this date'),
      why.sentence,
      ...counted(why),
      heading('Every date it has had'),
      table(
        ['When', 'From', 'To', 'Status', 'By', 'Reason'],
        [75, 50, 50, 60, 90, '*'],
        form.dates.map((had) => [had.at, had.fromOn ?? '', had.toOn ?? 'none', had.status, had.by, had.reason ?? '']),
      ),
      heading('Derived again by a second person'),
      form.derivations.length > 0 ? derived(form) : 'Nobody has derived it again.',
      signature('Entered and checked by'),
      signature('Second person'),
      signature('Responsible lawyer'),
    ],
  };
}

function facts(form: ControlForm): Content {
  const rows: [string, string | null][] = [
    ['File', `${form.reference}, ${form.fileTitle}`],
    ['Client', form.clients.join('; ')],
    ['Due', form.dueOn ?? 'no day set'],
    ['To expect after an extension', form.expectedOn],
    ['Our own target', form.targetOn],
    ['Status', form.metOn ? `${form.status}, met on ${form.metOn}` : form.status],
    ['If it is missed', MISSED[form.hard]],
    ['Responsible', form.owner ?? 'nobody'],
    ['Deputy', form.deputy],
    ['Entered by', form.enteredBy],
    ['Verified by', form.verifiedBy ?? 'nobody yet'],
  ];
  const known = rows.filter((row): row is [string, string] => row[1] !== null);
  const body = known.map(([name, value]) => [{ text: name, bold: true }, value]);
  return { table: { widths: [150, '*'], body }, layout: 'noBorders' };
}

const MISSED = { H: 'a right is lost (hard)', M: 'a duty is broken, without a sanction', T: 'a target is missed' };

function counted({ steps }: WhyView): Content[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ out, reason, citation }) => [out, reason, citation ?? '']);
  return [' ', table(['Day', 'Step', 'Provision'], [60, '*', 130], rows)];
}

function derived({ derivations }: ControlForm): Content {
  const rows = derivations.map(({ at, derivedOn, stoodOn, matched, by, alone }) => [
    at,
    derivedOn,
    stoodOn,
    matched ? 'the same' : 'another day',
    alone ? `${by} (alone, on another day)` : by,
  ]);
  return table(['When', 'Derived', 'Stood', 'Result', 'By'], [75, 60, 60, 70, '*'], rows);
}

function heading(text: string): Content {
  return { text, bold: true, fontSize: 11, margin: [0, 12, 0, 4] };
}

function table(headings: string[], widths: Width[], rows: string[][]): Content {
  const body = [headings.map((text) => ({ text, bold: true })), ...rows];
  return { table: { headerRows: 1, dontBreakRows: true, widths, body }, layout: 'lightHorizontalLines' };
}
