import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutgoingRefused } from './destination.js';
import { isPublicAddress } from './public-address.js';
import { Outgoing } from './outgoing.js';

describe('an address of the open internet', () => {
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001:81b::200e'])('is %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  const near = `
    0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 192.0.0.1 192.168.1.1 198.18.0.1
    224.0.0.1 240.0.0.1 255.255.255.255 192.0.2.1 :: ::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 ::ffff:127.0.0.1
    ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001:db8::1 2001::1 localhost`;
  it.each(near.trim().split(/\s+/))('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

const to = (...addresses: string[]) => new Outgoing([], async () => addresses.map((address) => ({ address })));
const post = (outgoing: Outgoing, url: string) => outgoing.send({ method: 'POST', url, body: '{}' });

describe('an outgoing request', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  const listen = async (answer: RequestListener): Promise<string> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it.each([
    'http://hooks.example/',
    'ftp://hooks.example/',
    'https://hooks.example:8443/',
    'https://user:secret@hooks.example/',
    'https://hooks.example/#part',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://①②⑦.⓪.⓪.①/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://169.254.169.254/latest/meta-data/',
    'hooks.example',
    '',
  ])('is refused as it is written: %s', async (url) => {
    const outgoing = to('93.184.216.34');
    expect(outgoing.whyNotTo(url)?.code).toMatch(/^firm-problems\./);
    await expect(post(outgoing, url)).rejects.toThrow(OutgoingRefused);
  });

  it.each([[['127.0.0.1']], [['93.184.216.34', '10.0.0.1']], [['::ffff:10.0.0.1']], [['169.254.169.254']]])(
    'is refused when the name leads to %j',
    (addresses) => expect(post(to(...addresses), 'https://hooks.example/')).rejects.toThrow(OutgoingRefused),
  );

  it('goes to the address that was checked, under the name that was written', async () => {
    const seen: (string | undefined)[] = [];
    const place = await listen((request, answer) => {
      seen.push(request.headers.host, request.url, request.method);
      answer.writeHead(204).end();
    });
    const port = place.split(':')[1];
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.9.9.9' }];
    const outgoing = new Outgoing([`hooks.example:${port}`], resolve);
    expect(await post(outgoing, `http://hooks.example:${port}/a?b=c`)).toBe(204);
    expect(seen).toEqual([`hooks.example:${port}`, '/a?b=c', 'POST']);
    expect(asked).toBe(1);
  });

  it('follows no redirect', async () => {
    const paths: (string | undefined)[] = [];
    const place = await listen((request, answer) => {
      paths.push(request.url);
      answer.writeHead(302, { location: `http://${place}/inner` }).end();
    });
    expect(await post(new Outgoing([place]), `http://${place}/outer`)).toBe(302);
    expect(paths).toEqual(['/outer']);
  });

  it('ends when the other end says nothing', async () => {
    const place = await listen(() => undefined);
    const begun = performance.now();
    await expect(post(new Outgoing([place], undefined, 200), `http://${place}/`)).rejects.toThrow('No answer within');
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('reads no more than 64 KB of an answer that never ends', async () => {
    let closed: Promise<void> | undefined;
    const place = await listen((_request, answer) => {
      closed = new Promise((done) => answer.once('close', done));
      answer.writeHead(200);
      const more = () => void (answer.write(Buffer.alloc(16_384)) ? setImmediate(more) : answer.once('drain', more));
      more();
    });
    expect(await post(new Outgoing([place]), `http://${place}/`)).toBe(200);
    await closed;
  });
});
