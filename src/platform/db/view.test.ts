import { jsonOf, listOf, oneOf, onePage, view, viewOfGroup, viewWhen, withoutNulls } from './view.js';
import type { Members } from './view.js';

interface Name {
  full: string;
}

interface Person {
  id: string;
  tags: string[];
  name: Name;
  nick: Name | null;
}

const name = view<Name>({ full: 'p.name' });

describe('a view', () => {
  it('is one row made into JSON, its members in the order given', () => {
    expect(name).toBe('(select row_to_json(shape) from (select p.name as "full") shape)');
    const person = view<Person>({ id: 'p.id', tags: 'p.tags', name, nick: viewWhen('p.nick is not null', name) });
    expect(person).toMatch(/^\(select row_to_json\(shape\) from \(select p\.id as "id", p\.tags as "tags", /);
    expect(person).toContain(`case when p.nick is not null then ${name} end as "nick"`);
  });

  it('does not compile when a member lacks, is unknown, or is SQL where JSON of a shape is needed', () => {
    const members = { id: 'p.id', tags: 'p.tags', name, nick: jsonOf<Name | null>('p.nick') } satisfies Members<Person>;
    // @ts-expect-error a member lacks
    view<Person>({ id: 'p.id', tags: 'p.tags', name });
    // @ts-expect-error nobody declared it
    view<Person>({ ...members, age: 'p.age' });
    // @ts-expect-error not every text is the JSON of a name
    view<Person>({ ...members, name: 'p.name' });
    // @ts-expect-error a list of names is no name
    view<Person>({ ...members, name: listOf(name, 'people p') });
    expect(Object.keys(members)).toEqual(['id', 'tags', 'name', 'nick']);
  });

  it('of a group leaves its aggregates to the query around', () => {
    expect(viewOfGroup<{ count: number }>({ count: 'count(*)' })).toBe(`json_build_object('count', count(*))`);
  });

  it('is listed, found or left out', () => {
    expect(listOf(name, 'people p', 'p.id')).toBe(
      `coalesce((select json_agg(${name} order by p.id) from people p), '[]')`,
    );
    expect(oneOf(name, 'people p limit 1')).toBe(`(select ${name} from people p limit 1)`);
    expect(withoutNulls(name)).toBe(`json_strip_nulls(${name})`);
    expect(onePage(listOf(name, 'people p'))).toContain('as page) shape)');
  });
});
