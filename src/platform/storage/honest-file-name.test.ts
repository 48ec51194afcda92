import { honestFileName } from './honest-file-name.js';

it.each([
  ['as it says', 'decision.pdf', 'pdf', 'decision.pdf'],
  ['capitals', 'SCAN.PDF', 'pdf', 'SCAN.PDF'],
  ['another spelling of the same', 'photo.jpeg', 'jpg', 'photo.jpeg'],
  ['a lie', 'order.pdf', 'html', 'order.pdf.html'],
  ['no extension', 'scan', 'png', 'scan.png'],
  ['no name', '', 'pdf', 'document.pdf'],
  ['a path', '../../etc/passwd', 'txt', '_.._etc_passwd.txt'],
  ['turned around', 'annexe\u202Efdp.exe', 'pdf', 'annexe_fdp.exe.pdf'],
  ['another script', 'Доверенность.pdf', 'pdf', 'Доверенность.pdf'],
])('%s', (_why, given, extension, expected) => expect(honestFileName(given, extension)).toBe(expected));

it('keeps the true extension of a name that is too long', () => {
  expect(honestFileName(`${'a'.repeat(400)}.pdf`, 'html')).toMatch(/^a{100,}.*\.html$/);
});
