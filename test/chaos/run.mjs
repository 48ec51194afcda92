// npm run chaos [-- --short] [--only F1,F7] [--backend postgres|redis] [--seed 42] [--together 6] [--table]
// Breaks a running Redress in known ways and compares what the ledger says with what the mail server took.
import { parseArgs } from 'node:util';
import { hasFaketime } from './faketime.mjs';
import { faults } from './faults/all.mjs';
import { judge } from './oracle.mjs';
import { randomFrom } from './random.mjs';
import { hasRedis } from './redis.mjs';
import { lineOf, markdownOf, summary } from './report.mjs';
import { openScene } from './scene.mjs';
import { canMount } from './small-disk.mjs';
import { openWorlds } from './worlds.mjs';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    backend: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    together: { type: 'string' },
    /** Prints the table of docs/reliability.md too. */
    table: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
const begun = performance.now();
const results = [];
process.stdout.write(
  `seed ${seed} (repeat with: npm run chaos -- --seed ${seed}${options.short ? ' --short' : ''})\n\n`,
);

const wanted = options.only?.split(',');
const backends = ['postgres', 'redis'].filter((backend) => !options.backend || options.backend === backend);
const plays = faults
  .flatMap((fault) => backends.map((backend) => ({ ...fault, backend })))
  .filter(({ id, backend, on }) => (!wanted || wanted.includes(id)) && (!on || on === backend))
  // In short, what has nothing to do with the queue is played on one of them.
  .filter(({ backend, queue }) => !options.short || wanted || queue || backend === 'postgres')
  .filter(needsAreMet);

/** How many faults are played at once: most of the time they wait for leases to run out. */
const together = Number(options.together ?? (options.short ? 40 : 6));

const worlds = await openWorlds();
try {
  const player = async () => {
    for (let play = plays.shift(); play; play = plays.shift()) await perform(play);
  };
  await Promise.all(Array.from({ length: together }, player));
  // What did not come about beside the others may have lacked the processor: it is played once more, alone. A promise
  // that was broken stays broken.
  for (const one of results.filter(({ unplayed }) => unplayed)) {
    results.splice(results.indexOf(one), 1);
    await perform(one.play, '_again');
  }
} finally {
  await worlds.stop();
}
if (options.table) process.stdout.write(markdownOf(results));
process.stdout.write(summary(results, (performance.now() - begun) / 1000));
process.exit(results.some(({ wrong }) => wrong.length > 0) ? 1 : 0);

async function perform(play, again = '') {
  const { id, name, backend, world, practice, run } = play;
  const place = `chaos_${id.toLowerCase()}_${backend}${again}`;
  const random = randomFrom(seed + [...place].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  let scene;
  let home;
  let from = 0;
  let result;
  try {
    scene = await worlds.inTurn(async () => {
      from = performance.now();
      home = await worlds.enter(world);
      return openScene(home.cluster, { name: place, backend, random, long: !options.short, practice });
    });
    const played = await run(scene);
    const judged = await judge(scene, played);
    result = { ...judged, note: played.note, wrong: [...judged.wrong, ...(played.wrong ?? [])] };
  } catch (failure) {
    result = { unplayed: true, wrong: [`the fault could not be played: ${failure.stack ?? failure}`] };
  }
  if (result.wrong.length > 0 && scene) result.said = scene.said().split('\n').slice(-15).join('\n');
  const clear = async () => {
    await scene?.close();
    await home?.leave();
  };
  await clear().catch((failure) => result.wrong.push(`it could not be cleared away: ${failure}`));
  results.push({ play, id, name, backend, seconds: (performance.now() - from) / 1000, ...result });
  process.stdout.write(lineOf(results.at(-1)));
}

/** A tool that is missing is said plainly; on a CI machine it is a failure. */
function needsAreMet({ id, backend, world }) {
  const missing =
    backend === 'redis' && !hasRedis()
      ? 'redis-server'
      : world === 'faked' && !hasFaketime()
        ? "libfaketime (Debian's package faketime)"
        : world === 'small-disk' && !canMount()
          ? 'root, or sudo that asks nothing, to mount a small disk'
          : undefined;
  if (!missing) return true;
  const sentence = `${id} on ${backend} was not played: it needs ${missing}.`;
  process.stdout.write(`${sentence}\n`);
  if (process.env.CI === 'true') results.push({ id, name: 'not played', backend, wrong: [sentence] });
  return false;
}
