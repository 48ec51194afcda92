import type { ListRow } from '../../platform/db/listing.js';
import { DEEDS, LABELS, NOUNS } from './history-words.js';

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
