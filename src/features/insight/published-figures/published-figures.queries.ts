import { statement } from '../../../platform/db/statement.js';
import { jsonOf, view } from '../../../platform/db/view.js';
import type { FigureSourceView, PublishedFigureView } from './published-figure.dto.js';

const figure = view<PublishedFigureView>({
  measure: 'p.measure',
  yearFrom: 'p.year_from',
  yearTo: 'p.year_to',
  operator: 'p.operator',
  value: 'p.value',
  unit: 'p.unit',
  base: 'p.base',
  remark: 'p.remark',
  leaked: 'named.leaked',
  sources: jsonOf<FigureSourceView[]>('named.sources'),
});

const source = view<FigureSourceView>({ code: 's.code', title: 's.title', url: 's.url' });

/** The same for every firm; by measure, then by year. */
export const publishedFigures = statement(
  'published-figures',
  `
    select coalesce(json_agg(${figure} order by p.measure, p.year_from, p.year_to), '[]')::text as data
    from reference.published_figure p
    cross join lateral (
      select bool_or(s.leaked) as leaked, json_agg(${source} order by s.code) as sources
      from reference.figure_source s
      where s.code = any (string_to_array(p.source, ' '))
    ) named
  `,
);
