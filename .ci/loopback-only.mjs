// Runs a command where the loopback is the only network: a journey that asked another origin would fail, and an
// address that comes or goes on the machine cannot abort Chromium's requests (ERR_NETWORK_CHANGED). Needs root or user
// namespaces, and Debian's iproute2; without them the command runs on the machine's own network, and says so.
import { spawnSync } from 'node:child_process';

const command = process.argv.slice(2);
const ways = [['--net'], ['--map-root-user', '--net']];
const way = ways.find((flags) => spawnSync('unshare', [...flags, 'ip', 'link', 'set', 'lo', 'up']).status === 0);
if (!way)
  process.stdout.write('No network namespace can be made here: the tests run on the network of this machine.\n');
const alone = way && ['unshare', ...way, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const [program, ...rest] = [...(alone ?? []), ...command];
process.exit(spawnSync(program, rest, { stdio: 'inherit' }).status ?? 1);
