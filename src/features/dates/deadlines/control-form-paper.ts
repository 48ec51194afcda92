import { titleIn } from '../../../law/words/retelling.js';
import type { Language } from '../../../platform/http/language.js';
import type { Content, Width } from '../../../platform/pdf/content.js';
import { signature } from '../../../platform/pdf/paper.js';
import type { Paper } from '../../../platform/pdf/paper.js';
import { sentenceIn } from '../../../platform/words/sentences.js';
import { speaker } from '../../../platform/words/say.js';
import type { WhyView } from './deadline-view.dto.js';
import type { ControlForm } from './control-form.dto.js';
import { CONTROL_FORM_WORDS } from './control-form-words.js';

type Words = ReturnType<typeof speaker<keyof typeof CONTROL_FORM_WORDS>>;

/** For whom, when and in which language a paper is made. */
interface Made {
  name: string;
  at: Date;
  language: Language;
}

/** One deadline on paper: why it is that day, every day it ever was, who checked it, and room to sign. */
export function controlFormPaper(form: ControlForm, why: WhyView, { name, at, language }: Made): Paper {
  const words = speaker(CONTROL_FORM_WORDS, language);
  const { zone, firmName: firm } = form;
  const local = at.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return {
    title: words('heading', { title: titleIn(language, form.title, form.ruleId) }),
    language,
    madeFor: words('madeAt', { firm, at: local, zone, name }),
    content: [
      facts(form, words),
      heading(words('why')),
      why.sentence,
      ...counted(why, words),
      heading(words('everyDate')),
      datesHad(form, words, language),
      heading(words('again')),
      form.derivations.length > 0 ? derived(form, words) : words('notAgain'),
      signature(words('enteredAndChecked'), language),
      signature(words('second'), language),
      signature(words('lawyer'), language),
    ],
  };
}

function facts(form: ControlForm, words: Words): Content {
  const day = (on: string | null) => on && words('day', { day: on });
  const status = words(form.status);
  const rows: [string, string | null][] = [
    [words('file'), `${form.reference}, ${form.fileTitle}`],
    [words('client'), form.clients.join('; ')],
    [words('due'), day(form.dueOn) ?? words('noDay')],
    [words('afterExtension'), day(form.expectedOn)],
    [words('target'), day(form.targetOn)],
    [words('status'), form.metOn ? words('metOn', { status, day: form.metOn }) : status],
    [words('missedMeans'), words(form.hard)],
    [words('owner'), form.owner ?? words('nobody')],
    [words('deputy'), form.deputy],
    [words('enteredBy'), form.enteredBy],
    [words('verifiedBy'), form.verifiedBy ?? words('nobodyYet')],
  ];
  const known = rows.filter((row): row is [string, string] => row[1] !== null);
  const body = known.map(([fact, value]) => [{ text: fact, bold: true }, value]);
  return { table: { widths: [150, '*'], body }, layout: 'noBorders' };
}

function counted({ steps }: WhyView, words: Words): Content[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ out, reason, citation }) => [words('day', { day: out }), reason, citation ?? '']);
  return [' ', table([words('onDay'), words('step'), words('provision')], [60, '*', 130], rows)];
}

function datesHad({ dates }: ControlForm, words: Words, language: Language): Content {
  const rows = dates.map(({ at, fromOn, toOn, status, by, reason }) => [
    words('day', { day: at }),
    fromOn ? words('day', { day: fromOn }) : '',
    toOn ? words('day', { day: toOn }) : words('none'),
    words(status),
    sentenceIn(language, by),
    reason ?? '',
  ]);
  const headings = (['when', 'from', 'to', 'status', 'by', 'reason'] as const).map((key) => words(key));
  return table(headings, [75, 50, 50, 60, 90, '*'], rows);
}

function derived({ derivations }: ControlForm, words: Words): Content {
  const rows = derivations.map(({ at, derivedOn, stoodOn, matched, by, alone }) => [
    words('day', { day: at }),
    words('day', { day: derivedOn }),
    words('day', { day: stoodOn }),
    words(matched ? 'same' : 'another'),
    alone ? words('alone', { by }) : by,
  ]);
  const headings = (['when', 'derived', 'stood', 'result', 'by'] as const).map((key) => words(key));
  return table(headings, [75, 60, 60, 70, '*'], rows);
}

function heading(text: string): Content {
  return { text, bold: true, fontSize: 11, margin: [0, 12, 0, 4] };
}

function table(headings: string[], widths: Width[], rows: string[][]): Content {
  const body = [headings.map((text) => ({ text, bold: true })), ...rows];
  return { table: { headerRows: 1, dontBreakRows: true, widths, body }, layout: 'lightHorizontalLines' };
}
