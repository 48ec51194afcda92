// The clusters that faults are played in: one for several of them, or one with its own disk, clock or death.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { makeMould, startCluster } from './cluster.mjs';
import { openSmallDisk } from './small-disk.mjs';

/** PostgreSQL takes 200 connections, and a fault with its API and three workers may want 40. */
const FAULTS_EACH = 5;
/** For PostgreSQL's own files, its log of changes (which grows to 80 MB here) and three databases. */
const DISK_MB = 400;

export async function openWorlds() {
  const mould = await makeMould();
  const shared = [];
  const inTurn = takingTurns(availableParallelism());

  /** @returns the cluster, and a `leave` that ends it unless others play there */
  async function enter(world = 'shared') {
    if (world === 'small-disk') {
      const disk = openSmallDisk(DISK_MB);
      const cluster = await startCluster(mould, { home: join(disk.folder, 'home') });
      const leave = () => cluster.stop().finally(() => disk.stop());
      return { cluster: Object.assign(cluster, { disk }), leave };
    }
    if (world !== 'shared') {
      const cluster = await startCluster(mould, { faked: world === 'faked' });
      return { cluster, leave: () => cluster.stop() };
    }
    let place = shared.find(({ guests }) => guests < FAULTS_EACH);
    if (!place) shared.push((place = { guests: 0, started: startCluster(mould) }));
    place.guests++;
    return { cluster: await place.started, leave: async () => void place.guests-- };
  }

  return {
    enter,
    /** Starting costs the processor, playing is mostly waiting: as many start at once as there are processors. */
    inTurn,
    async stop() {
      const clusters = await Promise.allSettled(shared.map(({ started }) => started));
      await Promise.all(clusters.map(({ value }) => value?.stop()));
      mould.stop();
    },
  };
}

function takingTurns(places) {
  const waiting = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      if (waiting.length > 0) waiting.shift()();
      else free++;
    }
  };
}
