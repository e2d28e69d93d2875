import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Answers from inside a cloud though its number is public: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 */
const AZURE_WIRE_SERVER = '168.63.129.16';

/** Where the addresses lie that are given out to anybody: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Bytes of an IPv6 address before the IPv4 address that a NAT64 gateway leads to. */
const NAT64_PREFIX = 12;

/**
 * Whether an IP address is one that anybody can reach: none of this machine, of its network, of its
 * links or of its cloud (169.254.169.254), in whatever form it is written. What is not known to be
 * public is not.
 */
export function isPublicAddress(address: string): boolean {
  // ipaddr.js takes short forms ("127.1") too.
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  // IPv4 inside IPv6 (::ffff:10.0.0.1) is read as what it stands for.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) {
    return parsed.range() === 'unicast' && parsed.toString() !== AZURE_WIRE_SERVER;
  }
  if (parsed.range() === 'rfc6052') {
    const embedded = parsed.toByteArray().slice(NAT64_PREFIX);
    return isPublicAddress(ipaddr.fromByteArray(embedded).toString());
  }
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_V6);
}
