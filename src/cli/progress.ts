/** Starts a count of something; the returned function tells how far it is. */
export type Progress = (what: string, of: number) => (done: number) => void;

const WIDTH = 24;

/** A bar on a terminal, plain lines elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return (what, of) => {
    let told = 0;
    return (done) => {
      const part = of === 0 ? 1 : done / of;
      if (stream.isTTY) {
        const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
        stream.write(`\r${bar} ${done} of ${of} ${what}${done === of ? '\n' : ''}`);
      } else if (done === of || part - told >= 0.25) {
        told = part;
        stream.write(`${done} of ${of} ${what}\n`);
      }
    };
  };
}
