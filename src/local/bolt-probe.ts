import { createConnection } from 'node:net';

// Bolt's opening: its magic number, then four offers of a version (unused, range, minor, major): 5.8 down to 5.0, and 4.4 down to 4.2.
const HANDSHAKE = Buffer.from('6060b017' + '00080805' + '00020404' + '00000000' + '00000000', 'hex');
const ANSWER_BYTES = 4;

/** Whether a Bolt server listens on that loopback port and agrees on a version. */
export function answersBolt(port: number, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    let answer = Buffer.alloc(0);
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(timeoutMs, () => end(false));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length >= ANSWER_BYTES) end(answer.readUInt32BE(0) !== 0);
    });
  });
}
