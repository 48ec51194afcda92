import ipaddr from 'ipaddr.js';

/** Where the registries assign addresses of the open internet; everything else of IPv6 is local, reserved or a disguise. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address is one of the open internet: not this machine, not the network around it, not a cloud's metadata
 * service, and not an IPv4 address dressed as IPv6 (::ffff:127.0.0.1, 64:ff9b::7f00:1, 2002:7f00:1::).
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_IPV6);
}
