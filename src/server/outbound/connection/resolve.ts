import { lookup } from 'node:dns/promises';
import { codeOf } from '../../error-code.ts';
import { ExchangeFailure } from '../exchange-failure.ts';
import { parseAddress, type Address } from '../policy/address.ts';
import type { Target } from '../policy/target.ts';

/** All addresses of a name, in the order the system gives them. Rejects as `dns.lookup` does. */
export type Lookup = (name: string) => Promise<readonly { readonly address: string }[]>;

/** Asks the system, hosts file included. */
export const systemLookup: Lookup = (name) => lookup(name, { all: true, order: 'verbatim' });

const notFound = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME']);
const temporary = 'EAI_AGAIN';

function failure(error: unknown, attempts: number): ExchangeFailure {
  const code = codeOf(error);
  return new ExchangeFailure('dns', notFound.has(code) ? 'host_not_found' : 'dns_unavailable', {
    error: code,
    ...(attempts > 1 && { attempts }),
  });
}

/** Asks, and where the DNS says that it failed for now, asks once more. Nothing has been sent by then. */
async function lookUp(name: string, lookupAll: Lookup): ReturnType<Lookup> {
  try {
    return await lookupAll(name);
  } catch (first) {
    if (codeOf(first) !== temporary) throw failure(first, 1);
    return lookupAll(name).catch((second: unknown) => {
      throw failure(second, 2);
    });
  }
}

/**
 * Every address of a target, each once. Names below `localhost` are this
 * machine, whatever a resolver says (RFC 6761 6.3). Rejects with an ExchangeFailure.
 */
export async function resolveTarget(target: Target, lookupAll: Lookup): Promise<readonly Address[]> {
  if (target.literal !== null) return [target.literal];
  const name = target.isLocalName ? 'localhost' : target.url.hostname;
  const answers = await lookUp(name, lookupAll);
  const addresses = new Map<string, Address>();
  for (const { address } of answers) {
    const parsed = parseAddress(address);
    // Leaving out what cannot be judged would be to pick the good ones.
    if (parsed === null) throw new ExchangeFailure('dns', 'dns_unavailable', { error: 'EBADRESP' });
    addresses.set(parsed.toString(), parsed);
  }
  if (addresses.size === 0) throw new ExchangeFailure('dns', 'host_not_found', { error: 'ENODATA' });
  return [...addresses.values()];
}
