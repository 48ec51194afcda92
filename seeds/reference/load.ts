import type { Client } from 'pg';
import { countries } from './countries.js';
import { figureSources, leakedSources } from './figure-sources.js';
import type { FigureSource } from './figure-sources.js';
import { publishedFigures } from './published-figures.js';
import { sessions } from './sessions.js';
import { sourceBureaus } from './source-bureaus.js';

/** Loads the reference data, the same for every firm. Run as the owner, at every start; repeating it changes nothing. */
export async function loadReference(client: Client): Promise<void> {
  await load(client, UPSERT_COUNTRIES, countries);
  await load(client, UPSERT_BUREAUS, sourceBureaus);
  const listed = Object.entries(figureSources).map(([code, { title, url }]) => {
    return { code, title, url, leaked: leakedSources.includes(code as FigureSource) };
  });
  await load(client, UPSERT_FIGURE_SOURCES, listed);
  await load(
    client,
    UPSERT_FIGURES,
    publishedFigures.map(({ sources, ...figure }) => ({ ...figure, source: sources.join(' ') })),
  );
  await load(client, UPSERT_SESSIONS, sessions);
}

async function load(client: Client, statement: string, rows: readonly object[]): Promise<void> {
  await client.query(statement, [JSON.stringify(rows)]);
}

const UPSERT_COUNTRIES = `
  insert into reference.country (code, name, interpol_member)
  select r.code, r.name, r."interpolMember"
  from jsonb_to_recordset($1) r (code text, name text, "interpolMember" boolean)
  on conflict (code) do update set name = excluded.name, interpol_member = excluded.interpol_member`;

const UPSERT_BUREAUS = `
  insert into reference.source_bureau (country_code, name, sureness)
  select r."countryCode", r.name, r.sureness
  from jsonb_to_recordset($1) r ("countryCode" text, name text, sureness text)
  on conflict (country_code) do update set name = excluded.name, sureness = excluded.sureness`;

const UPSERT_FIGURE_SOURCES = `
  insert into reference.figure_source (code, title, url, leaked)
  select r.code, r.title, r.url, r.leaked
  from jsonb_to_recordset($1) r (code text, title text, url text, leaked boolean)
  on conflict (code) do update set title = excluded.title, url = excluded.url, leaked = excluded.leaked`;

const UPSERT_FIGURES = `
  insert into reference.published_figure (measure, year_from, year_to, operator, value, unit, base, source, remark)
  select r.measure, r."yearFrom", r."yearTo", r.operator, r.value, r.unit, r.base, r.source, r.remark
  from jsonb_to_recordset($1) r (measure text, "yearFrom" int, "yearTo" int, operator text, value numeric, unit text,
    base text, source text, remark text)
  on conflict (measure, year_from, year_to, source) do update
    set operator = excluded.operator, value = excluded.value, unit = excluded.unit, base = excluded.base,
      remark = excluded.remark`;

const UPSERT_SESSIONS = `
  insert into reference.ccf_session (label, starts_on, ends_on, description, sureness)
  select r.label, r."startsOn", r."endsOn", r.description, r.sureness
  from jsonb_to_recordset($1) r (label text, "startsOn" date, "endsOn" date, description text, sureness text)
  on conflict (label) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
    description = excluded.description, sureness = excluded.sureness`;
