/** A day of the calendar as the API writes it, `YYYY-MM-DD`; 2025-02-29 is none. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  // Date takes 30 February for 1 March, and then writes that.
  const read = new Date(text);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** RFC 3339 with an offset; a leap second is refused, since PostgreSQL would move it into the next minute. */
export function isInstant(text: unknown): text is string {
  const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
  const found = typeof text === 'string' ? shape.exec(text) : null;
  return found !== null && isDay(found[1]);
}
