import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { message, type Message } from '../../words/message.js';
import { say } from '../../words/speakers.js';
import { isPublicAddress } from './public-address.js';

/** This address is never called, now or later. */
export class OutgoingRefused extends Error {
  constructor(readonly reason: Message) {
    super(say('en', reason));
  }
}

/** Where a request goes: the name is resolved once, and this address is the one that is connected to. */
export interface Destination {
  url: URL;
  address: string;
}

type Resolve = (host: string) => Promise<{ address: string }[]>;

/** `host:port` of the address as written, brackets of IPv6 left out. */
const placeOf = (url: URL) => `${hostOf(url)}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
const hostOf = (url: URL) => url.hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * What is wrong with an address as it is written, or undefined. `allowed` lists the `host:port` that an operator opened
 * although they are near (REDRESS_OUTGOING_ALLOW); these may be without TLS too.
 */
export function whyNotTo(text: string, allowed: readonly string[]): Message | undefined {
  if (!URL.canParse(text)) return message('firm-problems.whole-address');
  const url = new URL(text);
  if (url.username || url.password) return message('firm-problems.no-credentials');
  if (url.hash) return message('firm-problems.no-fragment');
  if (allowed.includes(placeOf(url)) && ['http:', 'https:'].includes(url.protocol)) return undefined;
  if (url.protocol !== 'https:') return message('firm-problems.https-only');
  if (url.port) return message('firm-problems.port-443');
  const host = hostOf(url);
  if (isIP(host) && !isPublicAddress(host)) return message('firm-problems.not-public');
  return undefined;
}

/**
 * The name is resolved once and every address it has must be public: one that answers with a private address, or with
 * another one a moment later (DNS rebinding), reaches nothing behind our walls.
 *
 * @throws OutgoingRefused; the resolver's error when the name is unknown or the resolver silent
 */
export async function destinationOf(text: string, allowed: readonly string[], resolve: Resolve): Promise<Destination> {
  const refusal = whyNotTo(text, allowed);
  if (refusal) throw new OutgoingRefused(refusal);
  const url = new URL(text);
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : (await resolve(host)).map(({ address }) => address);
  const near = addresses.some((address) => !isPublicAddress(address));
  if (near && !allowed.includes(placeOf(url))) throw new OutgoingRefused(message('firm-problems.near-us'));
  const [address] = addresses;
  if (!address) throw new Error(`The name ${host} has no address.`);
  return { url, address };
}

export const systemResolver: Resolve = (host) => lookup(host, { all: true });
