import type { ListRow } from '../../platform/db/listing.js';

/** What a row of history says about who did it, beside the JSON PostgreSQL has made. */
interface ChangeRow extends ListRow {
  actor_kind: 'user' | 'api-key' | 'worker' | 'setup' | 'seed' | 'migration';
  actor_id: string;
  on_behalf_of: string | null;
  action: string;
  entity: string;
  op: 'insert' | 'update' | 'delete';
  person: string | null;
  key_name: string | null;
}

/** `person` did this. One line an action; a feature that adds an action adds its line. */
export const DEEDS: Record<string, string> = {
  'firm.set-up': 'set up the firm',
  'firm.change': 'changed the settings of the firm',
  'user.create': 'gave a person access',
  'user.change': 'changed a person’s access',
  'api-key.create': 'made an API key',
  'api-key.revoke': 'revoked an API key',
  'client.create': 'added the client',
  'client.change': 'changed the client',
  'client.archive': 'archived the client',
  'case-file.create': 'opened the case file',
  'case-file.change': 'changed the case file',
  'case-file.archive': 'archived the case file',
  'notice.create': 'recorded the notice',
  'notice.change': 'changed the notice',
  'notice.archive': 'archived the notice',
  'notice.observe': 'recorded what was seen of a public extract',
  'notice.import': 'imported published notices',
  'document.add': 'added the document',
  'document.create': 'added the document',
  'document.change': 'changed the document',
  'document.archive': 'archived the document',
  'correspondence.add': 'registered the letter',
  'correspondence.change': 'changed the letter',
  'correspondence.archive': 'archived the letter',
  'ccf-request.create': 'drafted the request',
  'ccf-request.change': 'changed the request',
  'ccf-request.archive': 'archived the request',
  'fact.record': 'recorded a fact',
  'follow-up.create': 'entered the follow-up',
  'follow-up.change': 'changed the follow-up',
  'follow-up.complete': 'recorded the follow-up as done',
  'follow-up.cancel': 'cancelled the follow-up',
  'deadline.create': 'set the deadline',
  'deadline.change': 'changed the deadline',
  'deadline.complete': 'recorded the deadline as met',
  'deadline.cancel': 'cancelled the deadline',
  'deadline.acknowledge': 'acknowledged the deadline',
  'rule-set.create': 'drafted the rule set',
  'rule-set-version.draft': 'drafted a further version of a rule set',
  'rule-set-version.publish': 'published a version of a rule set',
  'rule-set-version.withdraw': 'withdrew a version of a rule set',
  'outcome.correct': 'corrected the outcome',
  'reminder.acknowledge': 'acknowledged the reminder',
  'reminder.claim': 'took the reminder up for sending',
  'reminder.send': 'sent the reminder',
  'reminder.release': 'put the reminder back',
  // The steps of a request (src/law/request-transitions.ts), the Commission's own told as what was recorded of it.
  'ccf-request.submit': 'submitted the request',
  'ccf-request.record-receipt': 'recorded that the Commission received the request',
  'ccf-request.request-documents': 'recorded that the Commission asked for documents',
  'ccf-request.answer': 'recorded the answer to the Commission',
  'ccf-request.declare-admissible': 'recorded that the request was declared admissible',
  'ccf-request.declare-partly-inadmissible': 'recorded that the request was declared admissible in part',
  'ccf-request.declare-inadmissible': 'recorded that the request was declared inadmissible',
  'ccf-request.ask-general-secretariat': 'recorded that the General Secretariat was asked about its data',
  'ccf-request.await-compliance-review': 'recorded that the General Secretariat reviews the data',
  'ccf-request.find-no-data': 'recorded that no data were found',
  'ccf-request.record-deletion': 'recorded that the data were deleted before a decision',
  'ccf-request.consult': 'recorded that the source was consulted',
  'ccf-request.clarify': 'recorded a clarification',
  'ccf-request.ask-applicant': 'recorded that the Commission asked the applicant',
  'ccf-request.list-for-session': 'recorded the session for which the request is listed',
  'ccf-request.extend': 'recorded that the Commission extended its time',
  'ccf-request.decide': 'recorded the decision',
  'ccf-request.hand-to-general-secretariat': 'recorded that the decision went to the General Secretariat',
  'ccf-request.set-condition': 'recorded a condition of the decision',
  'ccf-request.meet-condition': 'recorded that a condition was met',
  'ccf-request.implement': 'recorded that the decision was implemented',
  'ccf-request.report-implementation': 'recorded the report of the implementation',
  'ccf-request.follow-up': 'recorded a follow-up on the implementation',
  'ccf-request.notify': 'recorded that the applicant was notified',
  'ccf-request.discover-fact': 'recorded a newly discovered fact',
  'ccf-request.file-revision': 'filed an application for revision',
  'ccf-request.reopen': 'recorded that the request was reopened',
  'ccf-request.flag-abuse': 'recorded that the Commission considers the request abusive',
  'ccf-request.dismiss': 'recorded that the request was dismissed',
  'ccf-request.withdraw': 'withdrew the request',
  'ccf-request.close': 'closed the request',
  'ccf-request.close-without-merits': 'recorded that the request was closed without a decision on its merits',
};

/** Records whose name in the database is not what a person calls them. */
const NOUNS: Record<string, string> = {
  'case-file-client': 'further client',
  'case-file-member': 'team member',
  'ccf-request': 'request',
  'ccf-request-applicant': 'applicant',
  'ccf-request-notice': 'notice of the request',
  'correspondence-document': 'attachment',
  correspondence: 'letter',
  'follow-up': 'follow-up',
  'notice-observation': 'observation',
};

/** The column that names a record to a person. */
const LABELS: Record<string, string> = {
  'api-key': 'name',
  'case-file': 'reference',
  'ccf-request': 'kind',
  client: 'display_name',
  correspondence: 'subject',
  deadline: 'title',
  document: 'title',
  fact: 'name',
  firm: 'name',
  'follow-up': 'title',
  notice: 'kind',
  outcome: 'conclusion',
  'rule-set': 'code',
  user: 'name',
};

const SYSTEM = { worker: 'Redress', setup: 'The first start', seed: 'The demo', migration: 'An upgrade' };

/** Completes a row as JSON: who did it, and what happened in one sentence. */
export function changeWithActor(row: ListRow): string {
  const change = row as ChangeRow;
  const actor = JSON.stringify(actorOf(change));
  return `{"actor":${actor},"sentence":${JSON.stringify(sentenceOf(change))},${change.body.slice(1)}`;
}

function actorOf({ actor_kind: kind, actor_id: id, on_behalf_of: behalf, person, key_name }: ChangeRow): object {
  if (kind === 'user') return { kind, id, name: person };
  if (kind === 'api-key') return { kind, id, name: key_name, onBehalfOf: { id: behalf, name: person } };
  return { kind, id, name: SYSTEM[kind] };
}

/** "Ana Ruiz opened the case file “2026-0001”.", or of what went with it: "...: team member added." */
export function sentenceOf(change: ChangeRow): string {
  const { action, entity } = change;
  const deed = `${who(change)} ${DEEDS[action] ?? `did “${action}”`}`;
  const label = labelOf(change);
  const named = label ? ` “${label}”` : '';
  if (action.startsWith(`${entity}.`)) return `${deed}${named}.`;
  return `${deed}: ${NOUNS[entity] ?? entity.replaceAll('-', ' ')}${named} ${fate(change)}.`;
}

function who({ actor_kind: kind, person, key_name }: ChangeRow): string {
  if (kind === 'user') return person ?? 'Someone';
  if (kind === 'api-key') return `The API key “${key_name ?? ''}” of ${person ?? 'someone'}`;
  return SYSTEM[kind];
}

function fate({ op, body }: ChangeRow): string {
  if (op === 'insert') return 'added';
  const archived = body.lastIndexOf('"archived_at":"');
  const living = body.lastIndexOf('"archived_at":null');
  // The image after comes last: what it says is how the record is now.
  if (archived === -1 || living === -1) return 'changed';
  return archived > living ? 'taken away' : 'brought back';
}

/** Read where it stands in the image: inside a text the quotes would be escaped, inside a jsonb a space would follow. */
function labelOf({ entity, body }: ChangeRow): string | undefined {
  const column = `"${LABELS[entity] ?? ''}":`;
  const place = body.lastIndexOf(`${column}"`);
  if (place === -1) return undefined;
  const text = /"(?:[^"\\]|\\.)*"/y;
  text.lastIndex = place + column.length;
  const [written] = text.exec(body) ?? [];
  return written && (JSON.parse(written) as string);
}
