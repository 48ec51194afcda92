import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendar feeds: a secret address per person, which opens nothing else. See docs/adr/0013. */
export class CalendarFeeds1764000300000 implements MigrationInterface {
  name = 'CalendarFeeds1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feeds);
    await runner.query(secrets);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.find_calendar_feed(bytea);
      drop function platform.open_calendar_feed(bytea, uuid);
      drop table platform.calendar_secret;
      drop table redress.calendar_feed;
    `);
  }
}

const feeds = `
  create table redress.calendar_feed (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    user_id uuid not null,
    name text not null,
    -- the firm's days off, and the sessions of the Commission, beside the person's dates
    holidays boolean not null,
    sessions boolean not null,
    revoked_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint calendar_feed_user foreign key (firm_id, user_id) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.calendar_feed');
  create index calendar_feed_of_user on redress.calendar_feed (firm_id, user_id, created_at, id);
`;

/** A calendar signs in with nothing but its address, so the secret is apart from sessions, and only its hash is kept. */
const secrets = `
  create table platform.calendar_secret (
    hash bytea primary key,
    firm_id uuid not null,
    feed_id uuid not null
  );

  create function platform.open_calendar_feed(p_hash bytea, p_feed uuid)
    returns void language sql volatile security definer set search_path = '' as $f$
    insert into platform.calendar_secret (hash, firm_id, feed_id)
    select p_hash, f.firm_id, f.id from redress.calendar_feed f
    where f.firm_id = nullif(current_setting('app.firm', true), '')::uuid and f.id = p_feed
  $f$;

  create function platform.find_calendar_feed(p_hash bytea) returns table (firm_id uuid, feed_id uuid)
    language sql stable security definer set search_path = '' as $f$
    select s.firm_id, s.feed_id from platform.calendar_secret s where s.hash = p_hash
  $f$;

  revoke all on function platform.open_calendar_feed(bytea, uuid), platform.find_calendar_feed(bytea) from public;
  grant execute on function platform.open_calendar_feed(bytea, uuid), platform.find_calendar_feed(bytea) to redress_app;
`;
