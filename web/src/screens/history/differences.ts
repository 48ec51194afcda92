/** A record as one of its versions has it. */
export type Image = Record<string, unknown>;

const UNINTERESTING = new Set(['version', 'updated_at']);

/** The fields that two versions tell differently; of what lies within a field only the parts that differ. */
export function differences(before: Image, after: Image): { field: string; from: string; to: string }[] {
  const [from, to] = [partsOf(before), partsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((field) => !UNINTERESTING.has(field))
    .map((field) => ({ field, from: from.get(field) ?? NOTHING, to: to.get(field) ?? NOTHING }))
    .filter((one) => one.from !== one.to);
}

const NOTHING = '–';

/** `computation › trigger › on`: a part in a part, down to what is no longer made of parts. */
function partsOf(value: object, within = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
      const field = within + (Array.isArray(value) ? Number(name) + 1 : name);
      if (part !== null && typeof part === 'object') return [...partsOf(part, `${field} › `)];
      return [[field, part === null || part === '' ? NOTHING : String(part)]];
    }),
  );
}
