import { spawn } from 'node:child_process';

/**
 * Runs a command of this repository. Its output is kept, or shown as it comes.
 *
 * @param {readonly string[]} command
 * @param {{ isLive?: boolean, environment?: Record<string, string> }} [options]
 * @returns {Promise<{ hasPassed: boolean, output: string }>}
 */
export function runCommand([program = '', ...args], { isLive = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: isLive ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', ({ message }) => resolve({ hasPassed: false, output: `${output}${message}\n` }));
    child.on('close', (code) => resolve({ hasPassed: code === 0, output }));
  });
}
