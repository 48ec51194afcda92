/** As the API has it; whether a fact or a kind is known is the server's matter. */
export interface Golden {
  name: string;
  kind?: string;
  facts: { name: string; on: string }[];
  holidays?: string[];
  expected: { ruleId: string; dueOn: string | null }[];
}

const DAY = String.raw`\d{4}-\d\d-\d\d`;
const ENTRY = new RegExp(`^(\\S+) (${DAY})$`);
/** That a rule gives no date, as the hint of each language says it. */
const NONE = ['none', 'néant', 'ninguna', 'لا شيء'];
const ANSWER = new RegExp(`^(\\S+) (${DAY}|${NONE.join('|')})$`);
const KIND = /^kind (\S+)$/;

/** Golden cases as people write them, one a line: `name | fact day, fact day | RULE day, RULE none`. */
export function writeGolden(cases: readonly Golden[]): string {
  return cases.map(lineOf).join('\n');
}

function lineOf({ name, kind, facts, holidays = [], expected }: Golden): string {
  const given = [
    ...(kind ? [`kind ${kind}`] : []),
    ...facts.map((fact) => `${fact.name} ${fact.on}`),
    ...holidays.map((day) => `holiday ${day}`),
  ];
  const due = expected.map(({ ruleId, dueOn }) => `${ruleId} ${dueOn ?? 'none'}`);
  return [name.replaceAll('|', '/'), given.join(', '), due.join(', ')].join(' | ');
}

/** The cases in what was written, or the first line (counted from 1) that is none. */
export function readGolden(text: string): { cases: Golden[] } | { wrongLine: number } {
  const cases: Golden[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const golden = caseIn(line);
    if (!golden) return { wrongLine: index + 1 };
    cases.push(golden);
  }
  return { cases };
}

function caseIn(line: string): Golden | undefined {
  const [name, given, due, ...more] = line.split('|').map((part) => part.trim());
  if (!name || given === undefined || !due || more.length > 0) return undefined;
  const entries = partsOf(given);
  const dated = entries.filter((entry) => !KIND.test(entry)).map((entry) => ENTRY.exec(entry));
  const expected = partsOf(due).map((entry) => ANSWER.exec(entry));
  if ([...dated, ...expected].includes(null)) return undefined;
  const days = dated.flatMap((match) => (match ? [{ name: match[1] ?? '', on: match[2] ?? '' }] : []));
  const kind = entries.map((entry) => KIND.exec(entry)?.[1]).find(Boolean);
  const holidays = days.filter((one) => one.name === 'holiday').map(({ on }) => on);
  return {
    name,
    ...(kind && { kind }),
    facts: days.filter((one) => one.name !== 'holiday'),
    ...(holidays.length > 0 && { holidays }),
    expected: expected.map((match) => ({
      ruleId: match?.[1] ?? '',
      dueOn: !match?.[2] || NONE.includes(match[2]) ? null : match[2],
    })),
  };
}

const partsOf = (list: string) =>
  list
    .split(/[,،]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
