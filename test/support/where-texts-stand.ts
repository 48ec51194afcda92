import { readCsv } from '../../src/law/own-rules/csv.js';
import { textsIn } from './every-get.js';
import type { Answer } from './every-get.js';

/** How often each text, by its number, stands at a place: a member of a route, alone or within what the program says. */
export type Places = Map<string, Map<number, number>>;

export function whereTextsStand(answers: readonly Answer[], texts: readonly string[]): Places {
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const places: Places = new Map();
  const around = new Map<string, string[]>();
  for (const answer of answers) {
    for (const [pointer, text] of textsOf(answer)) {
      const member = `${answer.route} ${pointer.replaceAll(/\b\d+\b/g, '#')}`;
      const number = numbers.get(text);
      if (number === undefined) add(around, member, text);
      else tell(places, `${member}, alone`, number, 1);
    }
  }
  for (const [member, said] of around) {
    const all = said.join('\u0000');
    texts.forEach((text, number) => {
      const times = all.split(text).length - 1;
      if (times) tell(places, `${member}, within`, number, times);
    });
  }
  return places;
}

function add(lists: Map<string, string[]>, name: string, text: string): void {
  const list = lists.get(name);
  if (list) list.push(text);
  else lists.set(name, [text]);
}

function tell(places: Places, place: string, number: number, times: number): void {
  const counts = places.get(place) ?? new Map<number, number>();
  places.set(place, counts.set(number, (counts.get(number) ?? 0) + times));
}

function textsOf({ type, text, body }: Answer): [pointer: string, text: string][] {
  if (type !== 'text/csv') return textsIn(body);
  return readCsv(text).records.flatMap(({ cells }) =>
    // An apostrophe keeps a spreadsheet from running a cell.
    cells.map((cell, column): [string, string] => [`column ${column}`, cell.replace(/^'(?=[=+\-@])/, '')]),
  );
}
