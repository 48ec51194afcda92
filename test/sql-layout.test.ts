import { writeFileSync } from 'node:fs';
import { parsed, sourceFiles } from './support/source-rules.js';
import { layout } from './support/sql-layout.js';
import { laidOut, longLines } from './support/sql-templates.js';

/** `npm run format:sql` sets this: then the queries of the source are laid out anew. */
const writing = process.env.REDRESS_WRITE_SQL === '1';

if (writing) {
  it('lays out every query of the source', () => {
    for (const file of sourceFiles(['src']).filter(({ path }) => path.endsWith('.queries.ts'))) {
      const text = laidOut(file);
      if (text !== file.text) writeFileSync(file.path, text);
    }
  });
}

const RUN_ON = `select a.id, a.name from redress.thing a join redress.other b on b.firm_id = $firm and b.id = a.other_id where a.firm_id = $firm and exists (select 1 from redress.third t where t.id = a.id and t.said = 'from  here') order by a.name limit $1`;
const LAID_OUT = `select a.id, a.name
from redress.thing a
join redress.other b on b.firm_id = $firm and b.id = a.other_id
where
  a.firm_id = $firm
  and exists (
    select 1
    from redress.third t
    where t.id = a.id and t.said = 'from  here'
  )
order by a.name
limit $1`;

describe('the layout of SQL', () => {
  it('puts clauses on their own lines and leaves what is quoted alone', () => {
    expect(layout(RUN_ON)).toBe(LAID_OUT);
  });

  it('stays as it is once it is laid out', () => {
    expect(layout(LAID_OUT)).toBe(LAID_OUT);
  });

  it('keeps what the program puts into a statement', () => {
    const source = `const read = () => \`${RUN_ON.replace("'from  here'", '${quoted(`a`)}')}\`;\n`;
    const [before, after] = [source, laidOut(parsed('a.queries.ts', source))];
    expect(after).not.toBe(before);
    expect(after).toContain('${quoted(`a`)}');
    expect(after.replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
  });

  it('lays out a piece of a statement as what it is a piece of', () => {
    const pieces = [
      `a.firm_id = $firm and a.id = $1 and a.state in ('planned', 'retry') and a.archived_at is null and a.kind = $2`,
      `case when a.kind = 'first of all' then 'a long enough answer' when a.kind = 'second' then 'another answer' end`,
      `redress.thing a join redress.other b on b.firm_id = a.firm_id and b.id = a.other_id join redress.third t on t.id = a.id`,
    ];
    const text = pieces.map((piece, n) => `const p${n} = \`${piece}\`;\n`).join('');
    expect(laidOut(parsed('a.queries.ts', text))).toMatchInlineSnapshot(`
      "const p0 = \`
        a.firm_id = $firm
        and a.id = $1
        and a.state in ('planned', 'retry')
        and a.archived_at is null
        and a.kind = $2
      \`;
      const p1 = \`case
        when a.kind = 'first of all' then 'a long enough answer'
        when a.kind = 'second' then 'another answer'
      end\`;
      const p2 = \`
        redress.thing a
        join redress.other b on b.firm_id = a.firm_id and b.id = a.other_id
        join redress.third t on t.id = a.id
      \`;
      "
    `);
  });

  it('finds a line that is too long', () => {
    expect(longLines(parsed('a.queries.ts', `${'x'.repeat(121)}\n`))).toEqual(['a.queries.ts:1: 121 columns']);
  });
});
