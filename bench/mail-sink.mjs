// An SMTP server in a process of its own that takes every mail and keeps only how many and which, to be asked over IPC.
import { SMTPServer } from 'smtp-server';

const ids = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, done) {
    let text = '';
    stream.on('data', (part) => (text += part.toString('latin1')));
    stream.on('end', () => {
      ids.push(/^Message-ID: <(.*)>\r$/m.exec(text)?.[1]);
      done();
    });
  },
});
server.on('error', () => undefined);
process.on('message', () => process.send({ taken: ids.length, different: new Set(ids).size }));
const listening = server.listen(0, '127.0.0.1', () => process.send({ port: listening.address().port }));
