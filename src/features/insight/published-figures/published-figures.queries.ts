import { statement } from '../../../platform/db/statement.js';

/** The same for every firm; by measure, then by year. */
export const publishedFigures = statement(
  'published-figures',
  `select coalesce(json_agg(json_build_object('measure', p.measure, 'yearFrom', p.year_from, 'yearTo', p.year_to,
     'operator', p.operator, 'value', p.value, 'unit', p.unit, 'base', p.base, 'remark', p.remark,
     'leaked', named.leaked, 'sources', named.sources) order by p.measure, p.year_from, p.year_to), '[]')::text as data
   from reference.published_figure p cross join lateral (
     select bool_or(s.leaked) as leaked,
       json_agg(json_build_object('code', s.code, 'title', s.title, 'url', s.url) order by s.code) as sources
     from reference.figure_source s where s.code = any (string_to_array(p.source, ' '))) named`,
);
