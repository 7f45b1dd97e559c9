import { send } from '../outbound.ts';

/** Sends one request and writes what became of it: the status, or the code of the failure. */
const [, , url = ''] = process.argv;
const { response, failure } = await send(url);
process.stdout.write(failure?.code ?? String(response?.status));
