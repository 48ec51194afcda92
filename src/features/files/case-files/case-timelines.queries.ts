// Over 200 lines: the statements are laid out with a clause to a line, and their pieces are read together.
import type { Fact } from '../../../law/fact.js';
import type { RequestState } from '../../../law/request-transitions.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, view, withoutNulls } from '../../../platform/db/view.js';
import type { Members } from '../../../platform/db/view.js';
import type {
  CaseTimelineView,
  TimelineCounts,
  TimelineDeadline,
  TimelineLane,
  TimelineLetter,
  TimelineNotice,
  TimelinePerson,
  TimelineStep,
} from './case-timeline.dto.js';

/** Of a file, in its own firm; archived rows are no part of what happened. */
const ofFile = (alias: string) => `${alias}.firm_id = f.firm_id and ${alias}.case_file_id = f.id`;

const people = {
  clients: listOf(
    view<TimelinePerson>({ id: 'p.id', name: 'p.display_name' }),
    `
      redress.client p
      where
        p.firm_id = f.firm_id
        and (
          p.id = f.client_id
          or p.id in (
            select o.client_id
            from redress.case_file_client o
            where ${ofFile('o')} and o.archived_at is null
          )
        )
    `,
    '(p.id = f.client_id) desc, p.display_name',
  ),
  team: listOf(
    view<TimelinePerson>({ id: 'u.id', name: 'u.name' }),
    `
      redress.firm_user u
      where
        u.firm_id = f.firm_id
        and (
          u.id = f.lead_lawyer_id
          or u.id in (
            select m.user_id
            from redress.case_file_member m
            where ${ofFile('m')} and m.archived_at is null
          )
        )
    `,
    '(u.id = f.lead_lawyer_id) desc, u.name',
  ),
} satisfies Members<Pick<CaseTimelineView, 'clients' | 'team'>>;

const notice = view<TimelineNotice>({
  id: 'n.id',
  kind: 'n.kind',
  status: 'n.status',
  sourceCountry: 'n.source_country',
  sourceEntity: 'n.source_entity',
  publicEntityId: 'n.public_entity_id',
  controlNumber: 'n.control_number',
  on: `coalesce(n.published_on, n.recorded_on, (n.known_from ->> 'on')::date)`,
});

const notices = listOf(notice, `redress.notice n where ${ofFile('n')} and n.archived_at is null`, 'n.id');

const lane = view<TimelineLane>({
  id: 'l.id',
  type: 'l.type',
  kind: 'l.kind',
  state: 'l.state',
  country: 'l.country',
  forum: 'l.forum',
});

const lanes = listOf(
  lane,
  `(
    select r.id, 'request' as type, r.kind, r.state, null as country, null as forum
    from redress.ccf_request r
    where ${ofFile('r')} and r.archived_at is null
    union all
    select p.id, 'proceeding', p.kind, p.status, p.country, p.forum
    from redress.proceeding p
    where ${ofFile('p')} and p.archived_at is null
  ) l`,
  'l.id',
);

const deadline = view<TimelineDeadline>({
  id: 'd.id',
  version: 'd.version',
  laneId: 'coalesce(d.ccf_request_id, d.proceeding_id)',
  title: worded('d.title'),
  ruleId: 'd.rule_id',
  dueOn: 'd.due_on',
  metOn: 'd.met_on',
  owedBy: 'd.owed_by',
  side: 'd.side',
  owedByName: worded('d.owed_by_name'),
  force: 'd.force',
  hard: 'd.hard',
  status: 'd.status',
  isOpen: 'd.is_open',
  confidence: 'd.confidence',
  sourceId: `d.computation -> 'trigger' ->> 'sourceId'`,
});

const deadlines = listOf(
  deadline,
  `redress.deadline d where ${ofFile('d')} and d.status not in ('superseded', 'cancelled')`,
  'd.due_on, d.id',
);

const step = view<TimelineStep>({
  id: 's.id',
  laneId: 's.lane',
  name: 's.name',
  on: 's.on_day',
  until: 's.until',
  confidence: 's.confidence',
  sourceId: 's.source_id',
});

/** Days of letters and days set by letters are shown by the letters and the deadlines themselves. */
const HAPPENED = `c.name !~ '(Letter|Due)On$|^extendedToOn$'`;

const steps = listOf(
  step,
  `(
    select *
    from (
      select distinct on (c.ccf_request_id, c.name)
        c.id,
        c.ccf_request_id as lane,
        c.name,
        coalesce(c.on_day, c.earliest) as on_day,
        c.latest as until,
        c.confidence, c.source_id
      from redress.fact c
      where ${ofFile('c')} and c.ccf_request_id is not null and ${HAPPENED}
      order by c.ccf_request_id, c.name, c.id desc
    ) current
    union all
    select
      e.id, e.proceeding_id, e.kind,
      coalesce(e.on_day, e.earliest),
      e.latest, e.confidence, e.source_id
    from redress.proceeding_event e
    where ${ofFile('e')}
  ) s`,
  's.on_day desc, s.id desc',
);

const happened = `
  coalesce(
    case l.direction when 'in' then l.received_on else l.sent_on end,
    l.sent_on, l.written_on, l.received_on,
    l.registered_at::date
  )
`;

const letters = listOf(
  view<TimelineLetter>({
    id: 'l.id',
    laneId: 'l.ccf_request_id',
    on: happened,
    direction: 'l.direction',
    counterpart: 'l.counterpart_kind',
    counterpartName: 'l.counterpart_name',
    subject: 'l.subject',
    answersId: 'l.answers_id',
    documents: `(
      select count(*)
      from redress.correspondence_document a
      where a.firm_id = l.firm_id and a.correspondence_id = l.id and a.archived_at is null
    )`,
  }),
  `redress.correspondence l where ${ofFile('l')} and l.archived_at is null`,
  `${happened} desc, l.id desc`,
);

/** What the database says; whose turn it is, what steps are called and what day it is are the law's and the clock's. */
const shown = view<Omit<CaseTimelineView, 'turns' | 'titles' | 'today'>>({
  id: 'f.id',
  version: 'f.version',
  reference: 'f.reference',
  title: 'f.title',
  status: 'f.status',
  openedOn: 'f.opened_on',
  closedOn: 'f.closed_on',
  leadLawyerId: 'f.lead_lawyer_id',
  ...people,
  notices,
  lanes,
  deadlines,
  steps,
  letters,
  counts: view<TimelineCounts>({
    letters: `(
      select count(*)
      from redress.correspondence l
      where ${ofFile('l')} and l.archived_at is null
    )`,
    documents: `(
      select count(*)
      from redress.document d
      where ${ofFile('d')} and d.archived_at is null
    )`,
    openDeadlines: `(select count(*) from redress.deadline d where ${ofFile('d')} and d.is_open)`,
    deadlines: `(select count(*) from redress.deadline d where ${ofFile('d')})`,
  }),
});

const fact = view<Omit<Fact, 'sourceId'>>({
  name: 't.name',
  on: 't.on_day',
  earliest: 't.earliest',
  latest: 't.latest',
  confidence: 't.confidence',
});

/** What the law needs to say whose turn it is. */
export interface RequestWithFacts {
  id: string;
  state: RequestState;
  facts: Omit<Fact, 'sourceId'>[];
}

const request = view<RequestWithFacts>({
  id: 'r.id',
  state: 'r.state',
  facts: listOf(
    withoutNulls(fact),
    `(
      select distinct on (c.name) c.*
      from redress.fact c
      where c.firm_id = r.firm_id and c.ccf_request_id = r.id
      order by c.name, c.id desc
    ) t`,
  ),
});

export const caseTimeline = statement(
  'case-timeline',
  `
    select
      ${shown}::text as body,
      f.version,
      ${listOf(request, `redress.ccf_request r where ${ofFile('r')} and r.archived_at is null`)} as requests,
      coalesce(
        (
          select json_agg(distinct n.name)
          from (
            select c.name
            from redress.fact c
            where ${ofFile('c')} and c.ccf_request_id is not null and ${HAPPENED}
            union
            select e.kind
            from redress.proceeding_event e
            where ${ofFile('e')}
          ) n
        ),
        '[]'
      ) as names
    from redress.case_file f
    where f.firm_id = $firm and f.id = $1
  `,
);
