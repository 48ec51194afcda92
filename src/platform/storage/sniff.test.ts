import { deflateRawSync, gzipSync } from 'node:zlib';
import { say } from '../../words/speakers.js';
import { sniff } from './sniff.js';

/** A real zip with local headers, central directory and end record, so that the detector has all it asks for. */
function zip(entries: [name: string, content: string | Buffer][]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const raw = Buffer.from(content as string);
    const packed = name === 'mimetype' ? raw : deflateRawSync(raw);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(raw.length, 8);
    const shared = Buffer.concat([
      Buffer.from([20, 0, 0, 0, name === 'mimetype' ? 0 : 8, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
    ]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, where, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

function office(part: string, type: string): Buffer {
  const types = `<Types><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`;
  return zip([
    ['[Content_Types].xml', types],
    [part, '<document/>'],
  ]);
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('PE\0\0')]);
const MAIL =
  'Received: from a by b\r\nFrom: Nino <nino@example.org>\r\nTo: x@example.org\r\nSubject: Ref\r\n\tfolded\r\n\r\n';

describe('sniff accepts', () => {
  it.each<[string, Buffer, string, string, string]>([
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1'), 'a.pdf', 'application/pdf', 'pdf'],
    ['PDF under a wrong name', Buffer.from('%PDF-1.4\n'), 'a.png', 'application/pdf', 'pdf'],
    ['PNG', PNG, '', 'image/png', 'png'],
    ['JPEG', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'scan.JPEG', 'image/jpeg', 'jpg'],
    ['TIFF', Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(40)]), 'fax.tif', 'image/tiff', 'tif'],
    ['WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8 \0\0\0\0', 'latin1'), 'a.webp', 'image/webp', 'webp'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'a.heic', 'image/heic', 'heic'],
    ['UTF-8 text', Buffer.from('Справка · شهادة\n'), 'a.txt', 'text/plain', 'txt'],
    ['text with a byte order mark', Buffer.from('\uFEFFhello'), 'a.txt', 'text/plain', 'txt'],
    ['text that starts like a program', Buffer.from('MZ 2024, note of the hearing'), 'a.txt', 'text/plain', 'txt'],
    ['text that starts like a bitmap', Buffer.from('BM, our client'), '', 'text/plain', 'txt'],
    ['CSV', Buffer.from('a;b\n1;2\n'), 'list.CSV', 'text/csv', 'csv'],
    ['JSON', Buffer.from(' {"entity_id": "2024/1"}'), 'notice.json', 'application/json', 'json'],
    ['mail', Buffer.from(MAIL), 'letter.eml', 'message/rfc822', 'eml'],
    ['mail with a Latin-1 body', Buffer.from(`${MAIL}d\xe9cision`, 'latin1'), 'x', 'message/rfc822', 'eml'],
    ['a note that quotes a mail', Buffer.from(MAIL), 'note.txt', 'text/plain', 'txt'],
  ])('%s', async (_what, bytes, name, type, extension) => {
    expect(await sniff(bytes, name)).toEqual({ ok: true, type, extension });
  });

  it.each([
    ['docx', 'word/document.xml', 'openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'xl/workbook.xml', 'openxmlformats-officedocument.spreadsheetml.sheet'],
    ['pptx', 'ppt/presentation.xml', 'openxmlformats-officedocument.presentationml.presentation'],
  ])('%s', async (extension, part, type) => {
    expect(await sniff(office(part, type))).toEqual({ ok: true, type: `application/vnd.${type}`, extension });
  });

  it('odt', async () => {
    const bytes = zip([
      ['mimetype', 'application/vnd.oasis.opendocument.text'],
      ['content.xml', '<a/>'],
    ]);
    expect(await sniff(bytes)).toMatchObject({ ok: true, extension: 'odt' });
  });
});

describe('sniff never lets markup be rendered', () => {
  it.each<[string, string, string, string]>([
    ['HTML', '<!doctype html><script>alert(1)</script>', 'a.html', 'html'],
    ['HTML named as PDF', '\n <html><body onload=x()>', 'a.pdf', 'html'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'a.svg', 'svg'],
    ['SVG with a prologue', '<?xml version="1.0"?><svg xmlns="x"/>', 'a.png', 'svg'],
    ['XML', '<?xml version="1.0"?><a/>', 'a.xml', 'xml'],
    ['a comment first', '<!-- x --><script>1</script>', 'a.txt', 'html'],
    ['after a byte order mark', '\uFEFF<script>1</script>', 'a.csv', 'html'],
  ])('%s', async (_what, text, name, extension) => {
    expect(await sniff(Buffer.from(text), name)).toEqual({ ok: true, type: 'application/octet-stream', extension });
  });
});

describe('sniff refuses', () => {
  it.each<[string, Buffer, string, string]>([
    ['nothing', Buffer.alloc(0), 'a.pdf', 'The file is empty'],
    ['a Windows program', PE, 'a.pdf', 'Programs'],
    ['a Linux program', Buffer.from('7f454c4602010100', 'hex'), 'a', 'Programs'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf ~\n'), 'readme.txt', 'Programs'],
    ['a script by its name', Buffer.from('dir'), 'list.bat', 'Programs'],
    ['a script by its name with a trailing dot', Buffer.from('dir'), 'list.cmd. ', 'Programs'],
    ['a PDF that would be run', Buffer.from('%PDF-1.4\n'), 'x.pdf.exe', 'Programs'],
    ['a zip', zip([['a.txt', 'hello']]), 'a.docx', 'Archives'],
    ['gzip', gzipSync('hello'), 'a.gz', 'Archives'],
    ['7z', Buffer.from('377abcaf271c0004', 'hex'), 'a.7z', 'Archives'],
    ['a document with macros', office('word/document.xml', 'ms-word.document.macroEnabled'), 'a.docx', 'macros'],
    [
      'an old Office file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      '',
      'Old Office',
    ],
    ['text in another encoding', Buffer.from('d\xe9cision', 'latin1'), 'a.txt', 'text must be UTF-8'],
    ['text with a NUL', Buffer.from('a\0b'), 'a.txt', 'text must be UTF-8'],
    ['music', Buffer.from('494433040000000000000000fffb9064', 'hex'), 'a.mp3', 'This kind of file'],
  ])('%s', async (_what, bytes, name, sentence) => {
    const answer = await sniff(bytes, name);
    expect(answer.ok ? answer.type : say('en', answer.refusal)).toContain(sentence);
  });

  it('a bomb in the part that names the type, at once and without unpacking it', async () => {
    const bomb = zip([
      ['[Content_Types].xml', Buffer.alloc(50 * 1024 * 1024, 0x20)],
      ['word/document.xml', 'x'],
    ]);
    const before = process.memoryUsage().rss;
    const started = Date.now();
    const answer = await sniff(bomb, 'a.docx');
    expect(Date.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(answer).toMatchObject(answer.ok ? { extension: 'docx' } : { ok: false });
  });
});
