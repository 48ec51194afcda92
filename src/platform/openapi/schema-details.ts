import type { Operation, Schema } from './openapi-types.js';

/** Names say what a text holds: days end in On, instants in At. A version is a whole number. */
export function completeSchema(schema: Schema): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (isText(property) && !property.format && !property.enum) {
      if (/(^o|O)n$/.test(name)) property.format = 'date';
      if (name.endsWith('At')) property.format = 'date-time';
    }
    if (name === 'version' && property.type === 'number') property.type = 'integer';
    completeSchema(property);
  }
  if (schema.items) completeSchema(schema.items);
}

function isText({ type }: Schema): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

/** An input refuses what it does not know, so its schema says so. Answers stay open: fields are added to them freely. */
export function closeInputs(operations: Operation[], schemas: Record<string, Schema>): void {
  const open = operations.flatMap(({ details }) =>
    Object.values(details.requestBody?.content ?? {}).map(({ schema }) => schema),
  );
  const seen = new Set<Schema>();
  while (open.length > 0) {
    const next = open.pop();
    const schema = next?.$ref ? schemas[nameIn(next.$ref)] : next;
    if (!schema || seen.has(schema)) continue;
    seen.add(schema);
    if (schema.properties) schema.additionalProperties ??= false;
    open.push(schema.items, ...Object.values(schema.properties ?? {}), ...partsOf(schema));
  }
}

export function partsOf({ anyOf = [], allOf = [], oneOf = [] }: Schema): Schema[] {
  return [...anyOf, ...allOf, ...oneOf];
}

export function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
