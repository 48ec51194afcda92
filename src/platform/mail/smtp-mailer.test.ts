import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { mailFailure } from './mail-failure.js';
import { type Mail, MailRefused } from './mailer.js';
import { SMTP_TIMEOUTS, SmtpMailer } from './smtp-mailer.js';
import { parseSmtpUrl } from './smtp-url.js';

const MAIL: Mail = {
  firmId: '01890a5d-ac96-774b-bcce-b302099a8057',
  to: 'ana@firm-a.example',
  subject: 'Deadline on M-2041: 3 December',
  text: 'M-2041 is due on 2026-12-03.\nhttps://redress.example/deadlines/1\nД · ق\n',
  messageId: 'rem-7-v2@redress.example',
};

interface Received {
  from: string;
  to: string[];
  body: string;
}

/** A real SMTP server that keeps what it is given; a reply code makes it refuse recipients or content. */
class Sink {
  readonly received: Received[] = [];
  connections = 0;
  private constructor(private readonly server: SMTPServer) {}

  static async start(refuse: { rcpt?: number; data?: number; mail?: number } = {}, options: SMTPServerOptions = {}) {
    const sink: Sink = new Sink(
      new SMTPServer({
        disabledCommands: ['AUTH', 'STARTTLS'],
        logger: false,
        disableReverseLookup: true,
        closeTimeout: 200,
        onConnect: (_session, done) => {
          sink.connections += 1;
          done();
        },
        onMailFrom: (_address, _session, done) => done(refusal(refuse.mail)),
        onRcptTo: (_address, _session, done) => done(refusal(refuse.rcpt)),
        onData: (stream, session, done) => {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            const { mailFrom, rcptTo } = session.envelope;
            if (refuse.data === undefined) {
              sink.received.push({
                from: mailFrom === false ? '' : mailFrom.address,
                to: rcptTo.map((recipient) => recipient.address),
                body: Buffer.concat(parts).toString(),
              });
            }
            done(refusal(refuse.data));
          });
        },
        ...options,
      }),
    );
    sink.server.on('error', () => undefined);
    await new Promise<void>((resolve) => sink.server.listen(0, '127.0.0.1', () => resolve()));
    return sink;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function refusal(responseCode: number | undefined): Error | null {
  return responseCode === undefined ? null : Object.assign(new Error('not now, not you'), { responseCode });
}

function mailerAt(port: number, timeouts = { connect: 1000, greeting: 300, silence: 300 }): SmtpMailer {
  return new SmtpMailer(parseSmtpUrl(`smtp://127.0.0.1:${port}?from=redress%40firm-a.example`), timeouts);
}

async function failureOf(sending: Promise<unknown>): Promise<Error> {
  return sending.then(
    () => {
      throw new Error('the mail was sent');
    },
    (error: Error) => error,
  );
}

describe('SmtpMailer', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const keep = <T extends SmtpMailer>(mailer: T): T => (open.push(mailer), mailer);
  const sinkWith = async (...settings: Parameters<typeof Sink.start>): Promise<Sink> => {
    const sink = await Sink.start(...settings);
    open.push({ close: () => sink.stop() });
    return sink;
  };

  it('delivers to one person, with the given id, and keeps what the server answered', async () => {
    const sink = await sinkWith();
    const mailer = keep(mailerAt(sink.port));
    const answer = await mailer.send({ ...MAIL, headers: { 'X-Redress-Reference': 'M-2041' } });
    expect(answer.providerAnswer).toMatch(/^250 /);
    const [mail] = sink.received;
    expect(mail).toMatchObject({ from: 'redress@firm-a.example', to: ['ana@firm-a.example'] });
    expect(mail!.body).toMatch(/^Message-ID: <rem-7-v2@redress\.example>\r$/im);
    expect(mail!.body).toMatch(/^Auto-Submitted: auto-generated\r$/im);
    expect(mail!.body).toMatch(/^X-Redress-Reference: M-2041\r$/im);
    expect(mail!.body).not.toMatch(/nodemailer/i);
    expect(mail!.body).not.toContain(MAIL.firmId);
  });

  it('sends the same Message-ID at every attempt, over one connection', async () => {
    const sink = await sinkWith();
    const mailer = keep(mailerAt(sink.port));
    for (let attempt = 0; attempt < 5; attempt += 1) await mailer.send(MAIL);
    const ids = sink.received.map(({ body }) => /^Message-ID: (.*)\r$/im.exec(body)?.[1]);
    expect(ids).toEqual(Array.from({ length: 5 }, () => '<rem-7-v2@redress.example>'));
    expect(sink.connections).toBe(1);
  });

  it('sends again after the server dropped the kept connection', async () => {
    const sink = await sinkWith({}, { socketTimeout: 500 });
    const mailer = keep(mailerAt(sink.port, { connect: 1000, greeting: 1000, silence: 5000 }));
    await mailer.send(MAIL);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await mailer.send(MAIL);
    expect(sink.received).toHaveLength(2);
    expect(sink.connections).toBe(2);
  });

  it('sends fifty at once, each exactly once, over at most three connections', async () => {
    const sink = await sinkWith();
    const mailer = keep(mailerAt(sink.port, { connect: 5000, greeting: 5000, silence: 5000 }));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => mailer.send({ ...MAIL, messageId: `rem-${n}@redress.example` })),
    );
    expect(new Set(sink.received.map(({ body }) => /rem-\d+@/.exec(body)?.[0])).size).toBe(50);
    expect(sink.received).toHaveLength(50);
    expect(sink.connections).toBeLessThanOrEqual(3);
  });

  it.each<[string, Parameters<typeof Sink.start>[0], string]>([
    ['greylisting of the recipient, 450', { rcpt: 450 }, 'temporary'],
    ['an unknown recipient, 550', { rcpt: 550 }, 'permanent'],
    ['a full mailbox after the content, 452', { data: 452 }, 'temporary'],
    ['content refused, 554', { data: 554 }, 'permanent'],
    ['our own address refused, 550: not the fault of this message', { mail: 550 }, 'temporary'],
    ['busy at the sender, 451', { mail: 451 }, 'temporary'],
  ])('%s', async (_what, refuse, kind) => {
    const sink = await sinkWith(refuse);
    const error = await failureOf(keep(mailerAt(sink.port)).send(MAIL));
    expect(mailFailure(error)).toBe(kind);
    expect(sink.received).toEqual([]);
  });

  it('takes a server that turns every connection away as an outage', async () => {
    const sink = await sinkWith({}, { onConnect: (_session, done) => done(new Error('no service here')) });
    expect(mailFailure(await failureOf(keep(mailerAt(sink.port)).send(MAIL)))).toBe('temporary');
  });

  it('takes refused credentials as a matter for the operator', async () => {
    const sink = await sinkWith(
      {},
      {
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (_auth, _session, done) => done(new Error('no')),
      },
    );
    const mailer = keep(new SmtpMailer(parseSmtpUrl(`smtp://u:p@127.0.0.1:${sink.port}`)));
    const error = await failureOf(mailer.send(MAIL));
    expect(error).toMatchObject({ responseCode: 535 });
    expect(mailFailure(error)).toBe('temporary');
  });

  it('never sends a password to a server without TLS', async () => {
    let asked = false;
    const sink = await sinkWith(
      {},
      {
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (auth, _session, done) => {
          asked = true;
          done(null, { user: auth.username });
        },
      },
    );
    const settings = { ...parseSmtpUrl('smtp://u:p@mail.example'), host: '127.0.0.1', port: sink.port };
    const error = await failureOf(keep(new SmtpMailer(settings)).send(MAIL));
    expect(mailFailure(error)).toBe('temporary');
    expect(asked).toBe(false);
  });

  it.each([
    ['to', { to: 'ana@firm-a.example\r\nBcc: spy@example.org' }],
    ['to with two addresses', { to: 'ana@firm-a.example, spy@example.org' }],
    ['to with a name', { to: 'Ana <ana@firm-a.example>' }],
    ['to with a space', { to: 'ana@firm-a.example spy@example.org' }],
    ['to that is empty', { to: '' }],
    ['to without an at sign', { to: 'ana' }],
    ['to of 300 characters', { to: `${'a'.repeat(290)}@b.example` }],
    ['subject', { subject: 'a\r\nBcc: spy@example.org' }],
    ['subject with a line separator', { subject: 'a\u2028b' }],
    ['subject with a NUL', { subject: 'a\0b' }],
    ['message id', { messageId: 'a@b>\r\nBcc: spy@example.org' }],
    ['message id in brackets', { messageId: '<a@b>' }],
    ['header value', { headers: { 'X-A': 'a\nBcc: spy@example.org' } }],
    ['header name', { headers: { 'X-A\r\nBcc': 'spy@example.org' } }],
    ['a second recipient by header', { headers: { Bcc: 'spy@example.org' } }],
    ['another sender by header', { headers: { from: 'x@example.org' } }],
  ] satisfies [string, Partial<Mail>][])('refuses before connecting: %s', async (_what, bad) => {
    const sink = await sinkWith();
    const error = await failureOf(keep(mailerAt(sink.port)).send({ ...MAIL, ...bad }));
    expect(error).toBeInstanceOf(MailRefused);
    expect(error.message).not.toContain('spy');
    expect(mailFailure(error)).toBe('permanent');
    expect(sink.connections).toBe(0);
  });

  it('waits 10 s for a connection, 10 s for the greeting and 30 s in silence', () => {
    expect(SMTP_TIMEOUTS).toEqual({ connect: 10_000, greeting: 10_000, silence: 30_000 });
  });
});

describe('SmtpMailer and a server that falls silent', () => {
  let server: Server;
  let mailer: SmtpMailer;
  const sockets = new Set<Socket>();
  afterEach(async () => {
    await mailer.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Plays the lines of `script` one a client line, then says nothing more. */
  const start = async (greeting: string | undefined, script: string[]): Promise<void> => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      if (greeting) socket.write(greeting);
      let next = 0;
      socket.on('data', () => {
        const answer = script[next++];
        if (answer === 'HANG UP') socket.destroy();
        else if (answer) socket.write(answer);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    mailer = mailerAt((server.address() as AddressInfo).port);
  };

  it.each<[string, string | undefined, string[], number]>([
    ['at once (black hole)', undefined, [], 300],
    ['after the greeting', '220 hello\r\n', [], 300],
    ['after the recipient', '220 hello\r\n', ['250 hello\r\n', '250 ok\r\n', '250 ok\r\n'], 300],
    ['after the content', '220 hello\r\n', ['250 a\r\n', '250 b\r\n', '250 c\r\n', '354 go\r\n'], 300],
    [
      'by hanging up before the 250',
      '220 hello\r\n',
      ['250 a\r\n', '250 b\r\n', '250 c\r\n', '354 go\r\n', 'HANG UP'],
      0,
    ],
  ])('%s: gives up in time and may try again', async (_when, greeting, script, least) => {
    await start(greeting, script);
    const started = Date.now();
    const error = await failureOf(mailer.send(MAIL));
    expect(mailFailure(error)).toBe('temporary');
    expect(Date.now() - started).toBeGreaterThanOrEqual(least - 20);
    expect(Date.now() - started).toBeLessThan(3000);
  });
});

describe('mailFailure', () => {
  it.each([
    ['a refused connection', Object.assign(new Error(), { code: 'ESOCKET', command: 'CONN' }), 'temporary'],
    ['an unknown host', Object.assign(new Error(), { code: 'EDNS', command: 'CONN' }), 'temporary'],
    ['a bad certificate', Object.assign(new Error(), { code: 'ETLS' }), 'temporary'],
    ['421 at the recipient', { responseCode: 421, command: 'RCPT TO' }, 'temporary'],
    ['an address nodemailer refuses', { code: 'EENVELOPE', command: 'API' }, 'permanent'],
    ['nothing known', undefined, 'temporary'],
    ['a string', 'boom', 'temporary'],
  ])('%s', (_what, error, kind) => expect(mailFailure(error)).toBe(kind));
});
