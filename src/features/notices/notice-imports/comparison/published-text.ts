import { canonicalEntityId } from '../../notices/public-entity-id.dto.js';
import { isObject } from '../public-notice/public-notice-fields.js';
import { recordsIn } from '../public-notice/public-notice.js';

/** What the document says of each notice, as JSON text: evidence keeps the fields that nobody reads today, too. */
export function publishedText(document: unknown): Map<string, string> {
  const found = new Map<string, unknown[]>();
  for (const { value } of recordsIn(document, '')) {
    const entityId = isObject(value) ? canonicalEntityId(value['entity_id']) : undefined;
    if (entityId !== undefined) found.set(entityId, [...(found.get(entityId) ?? []), value]);
  }
  return new Map(
    [...found].map(([entityId, records]) => [entityId, JSON.stringify(records[1] ? records : records[0])]),
  );
}
