import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a decision until the client is really clear. */
export class FollowThrough1763903000000 implements MigrationInterface {
  name = 'FollowThrough1763903000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(followUps);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table redress.follow_up');
  }
}

const followUps = `
  create table redress.follow_up (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid,
    kind text not null,
    -- the line of the clean-up (src/law/clean-up.ts) that opened it by itself; absent when a person entered it
    opened_by text,
    title text not null,
    country text constraint follow_up_country check (country ~ '^[A-Z]{2}$'),
    company text,
    owed_by text not null,
    -- the provision or practice it rests on, as a lawyer would cite it
    source text,
    owner_id uuid not null,
    -- its clock; its status is the state of the follow-up too, so that the two never say different things
    deadline_id uuid,
    state text not null constraint follow_up_state check (state in ('open', 'done', 'cancelled')),
    done_on date,
    document_id uuid,
    result text,
    reason text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint follow_up_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint follow_up_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint follow_up_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id),
    constraint follow_up_document foreign key (firm_id, case_file_id, document_id)
      references redress.document (firm_id, case_file_id, id),
    constraint follow_up_owner foreign key (firm_id, owner_id) references redress.firm_user (firm_id, id),
    constraint follow_up_done check ((state = 'done') = (done_on is not null))
  );
  select platform.guard('redress.follow_up');
  create index follow_up_of_case_file on redress.follow_up (firm_id, case_file_id, id);
  create index follow_up_of_deadline on redress.follow_up (firm_id, deadline_id) where deadline_id is not null;
  create index follow_up_of_owner on redress.follow_up (firm_id, owner_id, id) where state = 'open';
  -- The clean-up opens each of its lines once a request, whatever is implemented or computed again.
  create unique index follow_up_once on redress.follow_up
    (firm_id, ccf_request_id, opened_by, coalesce(country, ''), coalesce(company, '')) where opened_by is not null;
`;
