// A mail server that keeps what it took and misbehaves on demand. Its log is what the oracle compares the ledger with.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

const answer = (done, work) =>
  Promise.resolve()
    .then(work)
    .then(() => done(null), done);

/**
 * @param now what time it is, in the world of the fault
 * @returns `log`: every reminder that was taken, in order. Hooks may be set at any time; what they throw is the answer:
 *   greet(), and taking(mail) before the 250
 */
export async function startPost(now = Date.now) {
  const post = {
    log: [],
    delayMs: 0,
    others: [],
    greet: () => undefined,
    taking: () => undefined,
  };
  let server;

  async function take(session, stream) {
    const parts = [];
    for await (const part of stream) parts.push(part);
    const text = Buffer.concat(parts).toString();
    const messageId = /^Message-ID: <([^>]+)>/im.exec(text)?.[1] ?? '';
    const to = session.envelope.rcptTo[0].address;
    const mail = { messageId, to, text, composedAt: Date.parse(/^Date: (.+)$/im.exec(text)?.[1] ?? ''), at: 0 };
    // Digests come by another road, and are no concern of the faults that are played on reminders.
    if (!messageId.startsWith('rem-')) return void post.others.push(mail);
    if (post.delayMs) await pause(post.delayMs);
    await post.taking(mail);
    post.log.push(Object.assign(mail, { at: now() }));
  }

  const options = {
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    socketTimeout: 120_000,
    onConnect: (_session, done) => answer(done, () => post.greet()),
    onData: (stream, session, done) => answer(done, () => take(session, stream)),
  };
  const listen = async (port) => {
    server = new SMTPServer(options);
    server.on('error', () => undefined);
    const socket = server.listen(port, '127.0.0.1');
    await once(socket, 'listening');
    return socket.address().port;
  };
  const port = await listen(0);
  return Object.assign(post, {
    url: `smtp://127.0.0.1:${port}?from=redress%40firm.example`,
    stop: () => new Promise((done) => server.close(() => done())),
    start: () => listen(port),
  });
}

/** What an SMTP server says instead of 250. */
export const refusal = (responseCode, said) => Object.assign(new Error(said), { responseCode });
