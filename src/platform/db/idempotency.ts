import { message } from '../../words/message.js';
import type { Repeatable } from '../call.js';
import { JsonText } from '../http/answer.js';
import { Problem } from '../problem/problem.js';
import type { Vault } from '../secrets/vault.js';
import type { Tx } from './tx.js';

const CLAIM = `insert into platform.idempotency_key (firm_id, caller, method, path, key, request_hash)
  values (nullif(current_setting('app.firm', true), '')::uuid, $1, $2, $3, $4, $5)
  on conflict (firm_id, caller, method, path, key) do update
    set request_hash = excluded.request_hash, answer = null, created_at = now()
    where idempotency_key.created_at < now() - interval '24 hours'`;
const KEPT = `select request_hash, answer from platform.idempotency_key
  where firm_id = nullif(current_setting('app.firm', true), '')::uuid
    and caller = $1 and method = $2 and path = $3 and key = $4`;
const KEEP = `update platform.idempotency_key set answer = $5
  where firm_id = nullif(current_setting('app.firm', true), '')::uuid
    and caller = $1 and method = $2 and path = $3 and key = $4`;

/** The answer is sealed: it may hold a new API key or a client's record. */
const place = ({ firmId, caller, key }: Repeatable) => ({
  table: 'idempotency_key',
  column: 'answer',
  firmId,
  rowId: `${caller} ${key}`,
});

const identity = ({ caller, method, path, key }: Repeatable) => [caller, method, path, key];

/**
 * Claims the key in the transaction of the write itself, so a crash gives it back. A parallel repeat waits here for the
 * first to commit, then gets its answer; a 4xx rolled the claim back and is not kept.
 *
 * A key is remembered for 24 hours.
 *
 * @returns the answer kept by an earlier request, or undefined when this one is the first
 * @throws Problem 422 when the key came with another body; 409 with Retry-After past five seconds of waiting
 */
export async function claimKey(tx: Tx, vault: Vault, request: Repeatable): Promise<unknown> {
  try {
    await tx.send(`set local lock_timeout = '5s'`);
    const claim = await tx.send({
      name: 'key-claim',
      text: CLAIM,
      values: [...identity(request), request.requestHash],
    });
    if (claim.rowCount === 1) return undefined;
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === '55P03') {
      throw Problem.conflict('request-in-progress', message('problems.request-in-progress'), { retryAfter: 2 });
    }
    throw failure;
  }
  const { rows } = await tx.send<{ request_hash: Buffer; answer: Buffer }>({
    name: 'key-kept',
    text: KEPT,
    values: identity(request),
  });
  const [kept] = rows;
  if (!kept?.request_hash.equals(request.requestHash)) {
    throw new Problem('idempotency-key-reused', message('problems.idempotency-key-reused'));
  }
  return restore(vault.open(place(request), kept.answer).toString());
}

export async function keepAnswer(tx: Tx, vault: Vault, request: Repeatable, answer: unknown): Promise<void> {
  const kept = answer instanceof JsonText ? { json: answer } : { plain: answer ?? null };
  const sealed = vault.seal(place(request), JSON.stringify(kept));
  await tx.send({ name: 'key-keep', text: KEEP, values: [...identity(request), sealed] });
}

function restore(answer: string): unknown {
  const kept = JSON.parse(answer) as { json?: JsonText; plain?: unknown };
  return kept.json ? new JsonText(kept.json.text, kept.json.version, kept.json.id) : kept.plain;
}
