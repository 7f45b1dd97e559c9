import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../testing/clock.ts';
import { runProgram, withPrograms } from '../testing/run-program.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openSqlStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

it(
  'has every row that was acknowledged when the process is killed while it writes',
  withPrograms,
  async () => {
    const file = join(temporaryFolder(), 'store.db');
    const program = runProgram('write-endlessly', [file]);
    let output = '';
    program.stdout.on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > 200) program.kill('SIGKILL');
    });
    await once(program, 'close');
    expect(program.signalCode).toBe('SIGKILL');

    const acknowledged = output.split('\n').slice(0, -1);
    const store = await openSqlStore(sqliteEngine(file), standingClock);
    onTestFinished(() => store.close());
    for (const id of acknowledged) expect(await store.profiles.find('assistant-1', id)).not.toBeNull();
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  },
);
