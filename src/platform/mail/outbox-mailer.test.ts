import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mail, MailRefused } from './mailer.js';
import { OutboxMailer } from './outbox-mailer.js';

const FIRM_A = '01890a5d-ac96-774b-bcce-b302099a8057';
const FIRM_B = '01890a5d-ac96-774b-bcce-b302099a8058';
const MAIL: Mail = {
  firmId: FIRM_A,
  to: 'ana@firm-a.example',
  subject: 'Échéance · الموعد: M-2041',
  text: 'Due on 2026-12-03.\r\n\r\nA second paragraph: with a colon.\n',
  messageId: 'rem-7-v2@redress.example',
  headers: { 'X-Redress-Reference': 'M-2041: a', References: '<a@b.example>' },
};

describe('OutboxMailer', () => {
  let folder: string;
  let outbox: OutboxMailer;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-outbox-'));
    outbox = new OutboxMailer(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lists what was sent, as it was sent', async () => {
    const { providerAnswer } = await outbox.send(MAIL);
    const [listed, ...others] = await outbox.list({ firmId: FIRM_A, limit: 10 });
    const { firmId: _firm, ...shown } = MAIL;
    expect(others).toEqual([]);
    expect(listed).toEqual({ ...shown, id: listed!.id, writtenAt: listed!.writtenAt });
    expect(providerAnswer).toBe(`kept in the outbox as ${listed!.id}`);
    expect(Math.abs(Date.parse(listed!.writtenAt) - Date.now())).toBeLessThan(60_000);
  });

  it('keeps one file a message that a mail program opens, for its owner only', async () => {
    await outbox.send(MAIL);
    await outbox.send(MAIL);
    const names = await readdir(join(folder, FIRM_A));
    expect(names).toHaveLength(2);
    const path = join(folder, FIRM_A, names[0]!);
    expect(path).toMatch(/\.eml$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const file = await readFile(path, 'utf8');
    expect(file).toContain('\r\nMessage-ID: <rem-7-v2@redress.example>\r\n');
    expect(file).toContain(`\r\n\r\n${MAIL.text}`);
  });

  it('pages newest first and repeats nothing', async () => {
    for (let n = 0; n < 7; n += 1) await outbox.send({ ...MAIL, subject: `number ${n}` });
    const subjects: string[] = [];
    let before: string | undefined;
    for (;;) {
      const page = await outbox.list({ firmId: FIRM_A, limit: 3, ...(before !== undefined && { before }) });
      if (page.length === 0) break;
      subjects.push(...page.map((mail) => mail.subject));
      before = page.at(-1)!.id;
      await outbox.send({ ...MAIL, subject: 'arrived meanwhile' });
    }
    expect(subjects).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `number ${n}`));
  });

  it("never shows another firm's mail, nor takes a path for a firm", async () => {
    await outbox.send({ ...MAIL, firmId: FIRM_B });
    expect(await outbox.list({ firmId: FIRM_A, limit: 10 })).toEqual([]);
    await expect(outbox.list({ firmId: '..', limit: 10 })).rejects.toThrow(TypeError);
    await expect(outbox.send({ ...MAIL, firmId: '../b' })).rejects.toThrow(TypeError);
  });

  it('does not read drafts a crash left behind', async () => {
    await outbox.send(MAIL);
    await writeFile(join(folder, FIRM_A, 'x.eml.0a0b.tmp'), 'half a mess');
    expect(await outbox.list({ firmId: FIRM_A, limit: 10 })).toHaveLength(1);
  });

  it('refuses what SMTP would refuse, and keeps nothing of it', async () => {
    const attempt = outbox.send({ ...MAIL, subject: 'a\r\nTo: spy@example.org' });
    await expect(attempt).rejects.toThrow(MailRefused);
    expect(await outbox.list({ firmId: FIRM_A, limit: 10 })).toEqual([]);
  });
});
