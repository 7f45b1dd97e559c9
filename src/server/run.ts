import { fileURLToPath } from 'node:url';
import { CommandError } from './command-line/command-error.ts';
import { readConfig } from './config/config.ts';
import { startFailure } from './start-failure.ts';
import { createHostLog } from './log/host-log.ts';
import { environmentNotices, originNotices, outboundNotices, storeNotices } from './notices.ts';
import { keepEnvironmentOutOfReports } from './private-reports.ts';
import { stopServer } from './running-server.ts';
import { startServer, type StartedServer } from './start-server.ts';

/** Beside the folder of the bundle. */
const pageFolder = fileURLToPath(new URL('../web', import.meta.url));

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Milliseconds in which a second signal is an echo: a terminal and whoever started this process may both pass one on. */
const echoMs = 500;

function stopOnSignals(started: StartedServer): void {
  let stoppingSince: number | null = null;
  const stop = (): void => {
    if (stoppingSince !== null) {
      // Asked again, it does not wait for anybody.
      if (performance.now() - stoppingSince > echoMs) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    void stopServer(started).then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

/** Whoever gives it a port as an option would else find it at another one. */
function refuseOptions(options: readonly string[]): void {
  if (options.length > 0)
    throw new CommandError(
      'The server takes no options: settings are variables of the environment, such as PORT=8080, or lines of a file .env for npm start.',
    );
}

/** Runs the server until it is told to stop. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  keepEnvironmentOutOfReports();
  // Whoever no longer reads what is said, or has no room for it, still wants to be served.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  const log = createHostLog();
  // Node would print the message of the error, and messages are not written down.
  process.on('uncaughtException', (error) => {
    log.error('uncaught_exception', {}, error);
    process.exit(1);
  });
  try {
    refuseOptions(process.argv.slice(2));
    const config = readConfig(process.env);
    const { env } = process;
    const notices = [
      environmentNotices(env),
      outboundNotices(config.outbound.mode, env),
      originNotices(config.publicOrigin),
      storeNotices(config.store, env),
    ];
    for (const notice of notices.flat()) tell(notice);
    const started = await startServer({
      config,
      environment: process.env,
      log,
      pageFolder,
      onNotice: tell,
    });
    stopOnSignals(started);
    process.stdout.write(`Authorization Profiles is ready at ${started.address}\n`);
  } catch (error) {
    tell(startFailure(error));
    process.exitCode = 1;
  }
}
