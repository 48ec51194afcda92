import { FileRoom } from './file-room.js';

/** Whether a promise is settled by now. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  const waiting = Symbol('waiting');
  return (await Promise.race([promise, new Promise((go) => setImmediate(go, waiting))])) !== waiting;
}

it('lets in what fits and keeps the order of the others', async () => {
  const room = new FileRoom(10, 5);
  const leave = await room.enter(6);
  const large = room.enter(5);
  const small = room.enter(1);
  expect([await settled(large), await settled(small)]).toEqual([false, false]);
  leave();
  expect([await settled(large), await settled(small)]).toEqual([true, true]);
});

it('gives room back once only', async () => {
  const room = new FileRoom(10, 5);
  const [first] = [await room.enter(5), await room.enter(5)];
  first();
  first();
  await room.enter(5);
  expect(await settled(room.enter(1))).toBe(false);
});

it('lets a file larger than the room in when the room is empty', async () => {
  expect(await settled(new FileRoom(10, 5).enter(11))).toBe(true);
});

it('sends away who would wait too long, and says when to come back', async () => {
  const room = new FileRoom(10, 1);
  const leave = await room.enter(10);
  const waiting = room.enter(1);
  await expect(room.enter(1)).rejects.toMatchObject({ status: 503, members: { retryAfter: 5 } });
  leave();
  expect(await settled(waiting)).toBe(true);
});
