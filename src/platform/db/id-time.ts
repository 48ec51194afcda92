/**
 * A bound for ids by time, as SQL: a UUIDv7 begins with its millisecond, so a period is a range of a primary key.
 *
 * @param instant SQL for a timestamptz
 * @param slack `- interval '1 hour'` below and `+ interval '1 hour'` above: an hour is left for a clock set back
 */
export const idAround = (instant: string, slack: string): string =>
  `(lpad(to_hex(greatest(extract(epoch from ${instant} ${slack}) * 1000, 0)::bigint), 12, '0') || repeat('0', 20))::uuid`;
