import { parseFilesUrl } from './files-url.js';

describe('FILES_URL', () => {
  it.each([
    ['unset', undefined, '/home/redress/files'],
    ['blank', '  ', '/home/redress/files'],
    ['a folder', 'file:///srv/redress/files', '/srv/redress/files'],
    ['a folder with a space', 'file:///srv/my%20files', '/srv/my files'],
  ])('%s', (_what, value, folder) => expect(parseFilesUrl(value, '/home/redress/files')).toBe(folder));

  it.each([
    '/srv/files',
    'srv/files',
    's3://AKIAINVENTED:secret@bucket/prefix',
    'https://files.example.org/a',
    'file://host/share',
    'file:///srv/files?x=1',
    'file:///srv/files#x',
    'file:///srv%2Ffiles',
    'file:///srv%00',
    'nonsense',
  ])('refuses %s in one sentence that repeats no secret', (value) => {
    const attempt = () => parseFilesUrl(value, '/x');
    expect(attempt).toThrow(/^FILES_URL must name a folder as file:\/\/\/absolute\/path; .*\.$/);
    expect(attempt).not.toThrow(/secret/);
  });
});
