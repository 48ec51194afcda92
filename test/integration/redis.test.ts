import { Redis } from 'ioredis';
import { describeWithRedis, startRedis, type TestRedis } from '../support/redis.js';

describeWithRedis('the Redis of a suite', () => {
  let redis: TestRedis;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());

  it('refuses writes rather than evict a job when memory runs out', async () => {
    const client = new Redis(redis.url);
    const [, policy] = (await client.config('GET', 'maxmemory-policy')) as string[];
    await client.quit();
    expect(policy).toBe('noeviction');
  });
});
