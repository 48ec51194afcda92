import { addressOf, filterIn } from '../src/screens/docket/filter.js';

const read = (address: string) => filterIn(new URLSearchParams(address));

it.each([
  ['side=ours', 'ours'],
  ['side=weOwe', 'ours'],
  ['side=theyOwe', 'theirs'],
  ['side=neither', 'both'],
  ['side=constructor', 'both'],
  ['', 'both'],
])('reads %j as %s', (address, side) => expect(read(address).side).toBe(side));

it('writes the side as it is called now', () => {
  expect(addressOf(read('side=weOwe&hard=yes')).toString()).toBe('side=ours&hard=yes');
});
