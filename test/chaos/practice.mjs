// One practice with invented people, written as the seeds write: as an actor, inside the firm.
import { createHash, randomBytes } from 'node:crypto';

/** A name that must show up nowhere outside the database. */
export const CANARY = 'Zebrowski';

const PEOPLE = [
  { key: 'owner', role: 'owner', name: 'Ana Ruiz' },
  { key: 'lawyer', role: 'lawyer', name: 'Leon Marchetti' },
  { key: 'deputy', role: 'lawyer', name: 'Mira Sole' },
];

/** @param zones the zone of each person, by key; Europe/Paris where absent */
export async function openPractice(admin, { zones = {}, more = [] } = {}) {
  const firmId = crypto.randomUUID();
  const people = {};
  await admin.query('begin');
  await enter(admin, firmId);
  await admin.query(`insert into redress.firm (firm_id, id, name, country) values ($1, $1, 'Chaos & Partners', 'FR')`, [
    firmId,
  ]);
  for (const { key, role, name } of [...PEOPLE, ...more]) {
    const email = `${key}@chaos.example`;
    const { rows } = await admin.query(
      `insert into redress.firm_user (firm_id, email, name, role, zone) values ($1, $2, $3, $4, $5) returning id`,
      [firmId, email, name, role, zones[key] ?? 'Europe/Paris'],
    );
    const token = randomBytes(32).toString('base64url');
    await admin.query(
      `insert into platform.token (hash, firm_id, user_id, expires_at) values ($1, $2, $3, now() + interval '900 days')`,
      [createHash('sha256').update(token).digest(), firmId, rows[0].id],
    );
    people[key] = { id: rows[0].id, email, token };
  }
  await admin.query('commit');
  return { firmId, people };
}

export const enter = (admin, firmId) =>
  admin.query(`select platform.enter_as('seed', 'chaos', $1, 'chaos.prepare', null, null)`, [firmId]);
