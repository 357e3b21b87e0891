import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit code; 127 as in a shell where the command does not exist, null where it was ended for taking too long. */
  readonly code: number | null;
  /** Standard output and error, together. */
  readonly output: string;
}

export const COMMAND_MISSING = 127;

/** Runs a command to its end; never rejects. */
export function run(command: string, args: readonly string[], timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: COMMAND_MISSING, output: error.message }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
