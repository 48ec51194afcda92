import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** This address is never called, now or later; the sentence says why. */
export class OutgoingRefused extends Error {}

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
export function whyNotTo(text: string, allowed: readonly string[]): string | undefined {
  if (!URL.canParse(text)) return 'Write a whole address, such as https://hooks.example.org/redress.';
  const url = new URL(text);
  if (url.username || url.password) return 'Leave name and password out of the address.';
  if (url.hash) return 'Leave out what follows the #.';
  if (allowed.includes(placeOf(url)) && ['http:', 'https:'].includes(url.protocol)) return undefined;
  if (url.protocol !== 'https:') return 'The address must begin with https://.';
  if (url.port) return 'Only port 443 is called.';
  const host = hostOf(url);
  if (isIP(host) && !isPublicAddress(host)) return 'This address is not on the open internet.';
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
  if (near && !allowed.includes(placeOf(url))) throw new OutgoingRefused('This name leads to an address near us.');
  const [address] = addresses;
  if (!address) throw new Error(`The name ${host} has no address.`);
  return { url, address };
}

export const systemResolver: Resolve = (host) => lookup(host, { all: true });
