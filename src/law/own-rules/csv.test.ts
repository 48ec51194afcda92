import { message } from '../../words/message.js';
import { readCsv } from './csv.js';

const shown = (text: string) => readCsv(text).records.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`);

describe('CSV', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['cells, trimmed', 'a, b ,c', ['1: a | b | c']],
    ['line breaks of every kind', 'a\nb\r\nc\rd\n', ['1: a', '2: b', '3: c', '4: d']],
    ['empty lines and lines of commas left out', 'a,b\n\n,\nc,d', ['1: a | b', '4: c | d']],
    ['empty cells', 'a,,\n,b,', ['1: a |  | ', '2:  | b | ']],
    ['quotes around commas', '"a, b",c', ['1: a, b | c']],
    ['doubled quotes', '"he said ""no""",c', ['1: he said "no" | c']],
    ['a line break inside quotes, and the lines after it', '"a\nb",c\nd', ['1: a\nb | c', '3: d']],
    ['a byte order mark', '\uFEFFa,b', ['1: a | b']],
    ['a quote inside a bare cell', 'a "b" c,d', ['1: a "b" c | d']],
    ['an empty quoted cell', '"",a', ['1:  | a']],
  ])('%s', (_what, text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    ['a\n"b', { line: 2, message: message('law.table.quote-open') }],
    ['a\n"b"c,d\ne', { line: 2, message: message('law.table.after-quote') }],
  ])('stops where the rest would be misread: %j', (text, problem) => {
    const reading = readCsv(text);
    expect(reading.problem).toEqual(problem);
    expect(reading.records.map(({ cells }) => cells)).toEqual([['a']]);
  });
});
