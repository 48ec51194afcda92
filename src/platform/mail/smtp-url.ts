import { isIP } from 'node:net';

export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). With smtp the connection is upgraded by STARTTLS when the server offers it. */
  secure: boolean;
  /** Refuse to go on without TLS: a password never crosses a network in the clear. */
  requireTLS: boolean;
  auth?: { user: string; pass: string };
  from: string;
}

const REFUSAL =
  'SMTP_URL must look like smtp://user:password@host:587?from=redress%40firm.example (smtps:// for port 465).';

/** @throws Error with one sentence, which repeats nothing of the value since it holds a password */
export function parseSmtpUrl(value: string): SmtpSettings {
  if (!URL.canParse(value)) throw new Error(REFUSAL);
  const url = new URL(value);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const otherParts = url.hash !== '' || !['', '/'].includes(url.pathname);
  const otherParameters = [...url.searchParams.keys()].some((name) => name !== 'from');
  if (!['smtp:', 'smtps:'].includes(url.protocol) || host === '' || otherParts || otherParameters) {
    throw new Error(REFUSAL);
  }
  const secure = url.protocol === 'smtps:';
  const auth = credentials(url);
  const from = url.searchParams.get('from') ?? senderFor(host, auth?.user);
  if (!/^[^\s<>,;@\p{Cc}]+@[^\s<>,;@\p{Cc}]+$/u.test(from)) throw new Error(REFUSAL);
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  const requireTLS = auth !== undefined && !secure && !isLoopback(host);
  return { host, port, secure, requireTLS, ...(auth && { auth }), from };
}

function credentials(url: URL): { user: string; pass: string } | undefined {
  if (url.username === '') return undefined;
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  } catch {
    throw new Error(REFUSAL);
  }
}

function senderFor(host: string, user = ''): string {
  if (user.includes('@')) return user;
  return `redress@${isIP(host) === 0 ? host : 'localhost'}`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
