import { networkOf } from './caller.js';

it.each([
  ['203.0.113.7', '203.0.113'],
  ['::ffff:203.0.113.9', '203.0.113'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:1:2::', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['1::3:4:5:6:7:8', '1:0:3:4'],
])('%s belongs to the network %s', (address, network) => expect(networkOf(address)).toBe(network));
