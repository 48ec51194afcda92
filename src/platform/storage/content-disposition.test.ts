import { attachment, safeFileName } from './content-disposition.js';

describe('attachment', () => {
  it.each([
    [
      'plain',
      'decision 2025-1.pdf',
      `attachment; filename="decision 2025-1.pdf"; filename*=UTF-8''decision%202025-1.pdf`,
    ],
    ['quotes and backslash', 'a"b\\c.pdf', `attachment; filename="a_b_c.pdf"; filename*=UTF-8''a_b_c.pdf`],
    [
      'a second header',
      'a\r\nSet-Cookie: x=1.pdf',
      `attachment; filename="a__Set-Cookie_ x=1.pdf"; filename*=UTF-8''a__Set-Cookie_%20x%3D1.pdf`,
    ],
    [
      'a second parameter',
      'a.pdf; filename=b.exe',
      `attachment; filename="a.pdf_ filename=b.exe"; filename*=UTF-8''a.pdf%3B%20filename%3Db.exe`,
    ],
    [
      'percent escapes',
      '%2e%2e%2fa.pdf',
      `attachment; filename="_2e_2e_2fa.pdf"; filename*=UTF-8''%252e%252e%252fa.pdf`,
    ],
    [
      'Cyrillic',
      'Справка.pdf',
      `attachment; filename="_______.pdf"; filename*=UTF-8''%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B0.pdf`,
    ],
    [
      'apostrophe and brackets',
      "l'avis (1)*!.pdf",
      `attachment; filename="l'avis (1)_!.pdf"; filename*=UTF-8''l%27avis%20%281%29_%21.pdf`,
    ],
  ])('%s', (_what, name, header) => expect(attachment(name)).toBe(header));

  it('is printable ASCII on one line whatever comes in', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      expect(attachment(`a${String.fromCharCode(code)}b.pdf`)).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

describe('safeFileName', () => {
  it.each([
    ['a path', '../../etc/passwd', '_.._etc_passwd'],
    ['a Windows path', 'C:\\temp\\a.pdf', 'C__temp_a.pdf'],
    ['text turned round', 'invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    ['isolates and marks', 'a\u2066b\u200Fc\u061C.pdf', 'a_b_c_.pdf'],
    ['a lone surrogate', 'a\uD800.pdf', 'a_.pdf'],
    ['a pair of them is a letter', '𝕬.pdf', '𝕬.pdf'],
    ['decomposed letters', 'De\u0301cision.pdf', 'Décision.pdf'],
    ['leading dots', '...hidden', 'hidden'],
    ['trailing dots and spaces', 'a.exe. . ', 'a.exe'],
    ['nothing', '', 'document'],
    ['dots only', '..', 'document'],
    ['controls only', '\u0000\u0007', 'document'],
    ['Arabic stays as it is', 'قرار.pdf', 'قرار.pdf'],
  ])('%s', (_what, name, safe) => expect(safeFileName(name)).toBe(safe));

  it('is cut to 150 characters and keeps its extension', () => {
    const safe = safeFileName(`${'ж'.repeat(400)}.docx`);
    expect(Array.from(safe)).toHaveLength(150);
    expect(safe.endsWith('ж.docx')).toBe(true);
    expect(Array.from(safeFileName('𝕬'.repeat(400)))).toHaveLength(150);
  });
});
