import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Word search across people, files and letters of one firm. See docs/adr/0005.
 *
 * Under row-level security PostgreSQL may not use a GIN index for a condition that comes after the policy's (`@@` is not
 * leakproof), so the candidates come from one narrow function owned by redress_finder; whoever calls it joins them to
 * the tables again, where the policy judges every row. The firm given must be the firm entered: it is there so that the
 * function cannot run before `platform.enter` has.
 */
export class Search1763800700000 implements MigrationInterface {
  name = 'Search1763800700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select on redress.client, redress.case_file, redress.correspondence to redress_finder;
      create policy finder on redress.client for select to redress_finder using (true);
      create policy finder on redress.case_file for select to redress_finder using (true);
      create policy finder on redress.correspondence for select to redress_finder using (true);

      create function platform.find_words(p_firm uuid, p_said text, p_limit integer)
        returns table (kind text, id uuid)
        language plpgsql stable security definer set search_path = '' as $f$
      declare
        asked tsquery := platform.firm_query(p_firm, p_said);
      begin
        if p_firm is distinct from nullif(current_setting('app.firm', true), '')::uuid or asked is null then
          return;
        end if;
        return query
          (select 'client'::text, c.id from redress.client c
           where platform.firm_words(c.firm_id, c.name_words) @@ asked limit p_limit)
          union all
          (select 'case-file'::text, f.id from redress.case_file f
           where platform.firm_words(f.firm_id, f.reference || ' ' || f.title) @@ asked limit p_limit)
          union all
          (select 'correspondence'::text, l.id from redress.correspondence l
           where platform.firm_words(l.firm_id, platform.letter_words(l.subject, l.letter_references)) @@ asked limit p_limit);
      end $f$;
      revoke all on function platform.find_words(uuid, text, integer) from public;
      grant execute on function platform.plain_letters, platform.firm_words, platform.firm_query, platform.letter_words
        to redress_finder;
      grant execute on function platform.find_words(uuid, text, integer) to redress_app;
      grant create on schema platform to redress_finder;
      alter function platform.find_words(uuid, text, integer) owner to redress_finder;
      revoke create on schema platform from redress_finder;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.find_words(uuid, text, integer);
      drop policy finder on redress.client;
      drop policy finder on redress.case_file;
      drop policy finder on redress.correspondence;
      revoke select on redress.client, redress.case_file, redress.correspondence from redress_finder;
    `);
  }
}
