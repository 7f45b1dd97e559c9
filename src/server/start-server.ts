import { createServer, type RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Clock } from '#service/ports.ts';
import { removeAllOldRuns, removeOldSignIns } from '#service/test-runs/retention.ts';
import { createService } from '#service/service.ts';
import { checkSettings } from './check-settings.ts';
import type { Config } from './config/config.ts';
import { ensureAssistant } from './first-assistant.ts';
import { Activity } from './http/activity.ts';
import { badRequestAnswer } from './http/bad-request.ts';
import { createHostApp } from './http/host-app.ts';
import { urlHost } from './http/site.ts';
import { keepHouse } from './housekeeping.ts';
import { hostKeys } from './keys/host-keys.ts';
import { nodeCiphers } from './keys/node-ciphers.ts';
import { listen } from './listen.ts';
import type { HostLog } from './log/host-log.ts';
import { parseAddress } from './outbound/policy/address.ts';
import { extraAuthorities } from './outbound/tls/trust.ts';
import { createTransport } from './outbound/transport.ts';
import { readPageFiles } from './page/page-files.ts';
import { keyNotices } from './notices.ts';
import type { RunningServer } from './running-server.ts';
import { openFailure } from './store/open-failure.ts';
import { openStore } from './store/open-store.ts';
import { systemClock, systemRandom as random } from './system-ports.ts';
import { programVersion } from './version.ts';

export interface StartOptions {
  readonly config: Config;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: HostLog;
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** Told what the operator should know. */
  readonly onNotice: (notice: string) => void;
  /** The clock of the machine where it is left out. */
  readonly clock?: Clock;
}

/**
 * Of the header of a request. A browser sends the cookies of every other program that it knows by this machine's address,
 * whatever the port, and Node.js by itself answers more than 16 KiB with an empty page.
 */
const headerBytes = 128 * 1024;

/**
 * Milliseconds that a connection is kept without a request: longer than proxies keep theirs (two minutes in Caddy, one in
 * nginx). After the 5 seconds of Node.js they would send a request over one that is just being closed, and answer 502.
 */
const keepAliveTimeout = 125_000;

/** A server that answers. */
export interface StartedServer extends RunningServer {
  /** Where it is reached on this machine. */
  readonly address: string;
}

/** Starts the server. Rejects with an error whose message says what to do, and then leaves nothing open. */
export async function startServer(options: StartOptions): Promise<StartedServer> {
  const { config, environment, log, pageFolder, onNotice, clock = systemClock } = options;
  const page = readPageFiles(pageFolder);
  if (page === null) onNotice('The page is not built, so only the API answers. Build it with: npm run build');
  await checkSettings(config, environment, random);
  const store = await openStore(config.store, clock);
  try {
    const keys = { source: config.keys, environment, mayMakeKey: true, onNotice };
    const keyring = await hostKeys({ store, clock, random }, keys);
    await ensureAssistant({ store, clock, random });
    let port = 0;
    const own = parseAddress(config.host);
    const ownAddresses = () => (own === null ? [] : [{ address: own, port }]);
    const transport = createTransport({
      policy: { ...config.outbound, ownAddresses },
      clock,
      extraAuthorities: extraAuthorities(environment, onNotice),
      userAgent: `authorization-profiles/${programVersion()}`,
    });
    const service = createService(
      { store, transport, clock, random, keyring, log, ciphers: nodeCiphers },
      config,
    );
    for (const notice of await keyNotices(service.hostNotices)) onNotice(notice);
    const site = { port: () => port, host: urlHost(config.host), publicOrigin: config.publicOrigin };
    const activity = new Activity();
    const app = createHostApp({
      service,
      page,
      site,
      clock,
      random,
      log,
      activity,
      ping: () => store.ping(),
    });
    const listener = getRequestListener(app.fetch, { errorHandler: badRequestAnswer(log) });
    const answer: RequestListener = (request, response) => void listener(request, response);
    const server = createServer({ maxHeaderSize: headerBytes, keepAliveTimeout }, answer);
    // By itself Node.js would answer, without the headers and the log of the others.
    server.on('checkExpectation', answer);
    port = await listen(server, config.host, config.port);
    const endHousekeeping = keepHouse(
      [
        service.trash.wipeExpired,
        (signal) => removeAllOldRuns(store, clock, signal),
        () => removeOldSignIns(store, clock),
        (signal) => service.testRuns.endBrokenOffSignIns(signal),
      ],
      log,
    );
    const closeStore = async () => {
      await endHousekeeping();
      await store.close();
    };
    return { server, activity, closeStore, address: `http://${site.host}:${port}/` };
  } catch (error) {
    await store.close();
    throw openFailure(config.store, error);
  }
}
