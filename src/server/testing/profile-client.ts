import { z } from '#contract/zod.ts';
import { askServer, type Answer } from './started-server.ts';

const json = { 'content-type': 'application/json' };
const assistants = '/api/v1/assistants';
const listSchema = z.object({ items: z.array(z.object({ id: z.string() })) });
const savedSchema = z.object({ id: z.string(), version: z.number() });

/** A profile that a server has acknowledged, and the secret that was written with it. */
export interface SavedProfile {
  readonly id: string;
  readonly version: number;
  readonly clientSecret: string;
}

/** An answer that is no success. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor({ status, headers, text }: Answer) {
    super(text);
    this.status = status;
    this.retryAfter = headers['retry-after'];
  }
}

function read(answer: Answer): unknown {
  if (answer.status >= 300) throw new RefusedError(answer);
  return JSON.parse(answer.text);
}

function bodyOf(name: string, clientSecret: string, description: string): string {
  return JSON.stringify({
    type: 'oauth2_client_credentials',
    name,
    identityProviderName: 'StayHub',
    description,
    clientId: 'travel-planner',
    clientSecret,
    clientAuthentication: 'client_secret_basic',
    tokenRequestUrl: 'https://id.example.com/oauth/token',
  });
}

/** A client of the profiles of a server's first assistant. What is refused rejects with the answer's status and text. */
export interface ProfileClient {
  readonly assistantId: string;
  /** The ids of up to 200 profiles. */
  list(): Promise<readonly string[]>;
  create(name: string, clientSecret: string, description?: string): Promise<SavedProfile>;
  /** Writes another secret over a profile of this version. */
  replace(saved: SavedProfile, name: string, clientSecret: string): Promise<SavedProfile>;
}

/** A client of the server at a port of this machine. */
export async function profileClient(port: number): Promise<ProfileClient> {
  const [first] = listSchema.parse(read(await askServer(port, assistants))).items;
  const assistantId = first?.id ?? '';
  const profiles = `${assistants}/${assistantId}/authorization-profiles`;
  return {
    assistantId,
    async list() {
      return listSchema.parse(read(await askServer(port, `${profiles}?limit=200`))).items.map(({ id }) => id);
    },
    async create(name, clientSecret, description = '') {
      const body = bodyOf(name, clientSecret, description);
      const answer = await askServer(port, profiles, { method: 'POST', headers: json, body });
      return { ...savedSchema.parse(read(answer)), clientSecret };
    },
    async replace({ id, version }, name, clientSecret) {
      const body = bodyOf(name, clientSecret, '');
      const headers = { ...json, 'if-match': `"${id}-${version}"` };
      const answer = await askServer(port, `${profiles}/${id}`, { method: 'PUT', headers, body });
      return { ...savedSchema.parse(read(answer)), clientSecret };
    },
  };
}
