import { parseSmtpUrl } from './smtp-url.js';

describe('SMTP_URL', () => {
  it.each([
    [
      'smtp://mail.firm.example',
      { host: 'mail.firm.example', port: 587, secure: false, requireTLS: false, from: 'redress@mail.firm.example' },
    ],
    ['smtps://mail.firm.example/', { port: 465, secure: true, requireTLS: false }],
    [
      'smtp://localhost:2525?from=redress%40firm.example',
      { host: 'localhost', port: 2525, from: 'redress@firm.example' },
    ],
    [
      'smtp://bot%40firm.example:p%40ss%2F@mail.example:25',
      { auth: { user: 'bot@firm.example', pass: 'p@ss/' }, from: 'bot@firm.example', requireTLS: true },
    ],
    ['smtp://u:p@127.0.0.1:25', { requireTLS: false, from: 'redress@localhost' }],
    ['smtp://[::1]:25', { host: '::1', from: 'redress@localhost' }],
  ])('%s', (url, settings) => expect(parseSmtpUrl(url)).toMatchObject(settings));

  it('has no credentials when none are given', () =>
    expect(parseSmtpUrl('smtp://a.example')).not.toHaveProperty('auth'));

  it.each([
    'mail.firm.example',
    'http://u:s3cret@mail.example',
    'smtp://',
    'smtp:mail.example',
    'smtp://u:s3cret%zz@mail.example',
    'smtp://u:s3cret@mail.example:99999',
    'smtp://u:s3cret@mail.example/path',
    'smtp://u:s3cret@mail.example?pool=true',
    'smtp://u:s3cret@mail.example#x',
    'smtp://mail.example?from=nobody',
    'smtp://mail.example?from=a%40b.example%0d%0aBcc:c%40d.example',
    '',
  ])('refuses %s in one sentence without the password', (url) => {
    expect(() => parseSmtpUrl(url)).toThrow(/^SMTP_URL must look like smtp:\/\/.*\.$/);
    expect(() => parseSmtpUrl(url)).not.toThrow(/s3cret/);
  });
});
