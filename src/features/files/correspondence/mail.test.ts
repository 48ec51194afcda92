import { printedReferences, readMail } from './mail.js';

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

describe('printedReferences', () => {
  it.each([
    ['Request CCF/R1234.19 of your client', ['CCF/R1234.19']],
    ['our file 2026-0042, your ref. R-123/24', ['2026-0042', 'R-123/24']],
    ['on 2026-03-12, or 12.03.2026 at 14/05/26', []],
    ['12 pages, room 4711, 10.5 %', []],
  ])('%s', (text, expected) => expect(printedReferences(text)).toEqual(expected));
});

describe('readMail', () => {
  it('gives the words of a mail that has markup only, and none of its markup', async () => {
    const html = '<p>Dear Sir</p><script>alert(1)</script>';
    const read = await readMail(mail('From: a@b.example', 'Content-Type: text/html', '', html));
    expect(read.text).toContain('Dear Sir');
    expect(read.text).not.toMatch(/<|alert/);
  });

  it('takes no line break out of a header', async () => {
    const read = await readMail(
      mail('From: =?utf-8?Q?Eve=0D=0ABcc_x?= <a@b.example>', 'Subject: =?utf-8?Q?a=0Ab?=', '', '.'),
    );
    expect(read.sender.name).toBe('Eve Bcc x');
    expect(read.subject).toBe('a b');
  });

  it('reads the day as the header says it, with its zone', async () => {
    const read = await readMail(mail('From: a@b.example', 'Date: Fri, 13 Mar 2026 00:30:00 +0100 (CET)', '', '.'));
    expect(read.sentAt?.toISOString()).toBe('2026-03-12T23:30:00.000Z');
  });

  it('says nothing about days it cannot read', async () => {
    const read = await readMail(mail('From: a@b.example', 'Date: yesterday', 'Received: by x; soon', '', '.'));
    expect(read).toMatchObject({ sentAt: null, receivedAt: null });
  });
});
