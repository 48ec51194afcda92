import { QueryRefused, readQuery } from './query-string.js';

it.each([
  ['', {}],
  ['limit=10&sort=-dueOn,title', { limit: '10', sort: '-dueOn,title' }],
  ['q=S%C3%A3o+Paulo%2B', { q: 'São Paulo+' }],
  ['flag&empty=&eq=a=b', { flag: '', empty: '', eq: 'a=b' }],
])('reads %s', (query, expected) => expect(readQuery(query)).toEqual(expected));

it.each([
  ['limit=1&limit=2', '/limit'],
  ['limit=1&l%69mit=2', '/limit'],
  ['q=a%00b', '/q'],
  ['q=%zz', '/q'],
  ['q=%ED%A0%80', '/q'],
  ['%00=1', ''],
  ['__proto__=1', '/__proto__'],
  ['toString=1', '/toString'],
])('refuses %s', (query, pointer) => {
  const answer = readQuery(query);
  expect(answer).toBeInstanceOf(QueryRefused);
  expect(answer).toMatchObject({ pointer });
});
