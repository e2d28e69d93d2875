import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/intake/is-public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    ['93.184.215.14'],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
    ['::ffff:93.184.215.14'],
    ['64:ff9b::5db8:d70e'],
  ])('is true for %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    [
      'this machine',
      '127.0.0.1',
      '127.255.0.3',
      '0.0.0.0',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::127.0.0.1',
    ],
    [
      'private networks',
      '10.0.0.1',
      '172.16.5.4',
      '192.168.1.1',
      'fd12:3456::1',
      'fc00::1',
      'fec0::1',
    ],
    ['links', '169.254.7.7', 'fe80::1', 'fe80::1%eth0'],
    [
      'clouds',
      '169.254.169.254',
      '::ffff:169.254.169.254',
      'fd00:ec2::254',
      '100.100.100.200',
      '168.63.129.16',
      '192.0.0.192',
    ],
    ['carriers', '100.64.0.1'],
    [
      'gateways to private addresses',
      '64:ff9b::7f00:1',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2001::1',
    ],
    ['many at once', '224.0.0.1', '255.255.255.255', 'ff02::1'],
    ['nobody', '192.0.2.1', '198.51.100.1', '198.18.0.1', '240.0.0.1', '2001:db8::1', '4000::1'],
    ['no address', '', 'localhost', '1.2.3', '999.1.1.1'],
  ])('is false for %s', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
