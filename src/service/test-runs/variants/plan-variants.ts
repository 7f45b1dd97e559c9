import type { ClientAuthentication } from '#contract/client-authentication.ts';
import type { Diagnosis } from '#contract/diagnosis.ts';
import { mostVariants, type Variant, type VariantPlan } from '#contract/variant-plan.ts';
import type { ProfileFacts } from '../../authorization/profile-facts.ts';

/** The ways that providers read a client ID and secret in, the likeliest first. */
const ways = ['client_secret_basic', 'client_secret_post', 'client_secret_basic_raw'] as const;
type Way = (typeof ways)[number];

const wayCodes: Readonly<Record<Way, string>> = {
  client_secret_basic: 'basic',
  client_secret_basic_raw: 'basic_not_encoded',
  client_secret_post: 'body',
};
const wayTexts: Readonly<Record<Way, string>> = {
  client_secret_basic: 'Basic header',
  client_secret_basic_raw: 'Basic header, not encoded',
  client_secret_post: 'Request body',
};

/** One point of the grid: where the credentials stand, and which parameters are left out. */
interface Point {
  readonly way: Way | null;
  /** Keys of the rows that are left out. */
  readonly without: readonly string[];
}

function isWay(method: ClientAuthentication | null): method is Way {
  return ways.some((way) => way === method);
}

/** Ways that put other bytes on the wire: the two Basic headers are often the same. */
function waysFor({ clientAuthentication, secret }: ProfileFacts): (Way | null)[] {
  if (!isWay(clientAuthentication) || secret === null) return [null];
  const others = ways.filter((way) => {
    if (way === clientAuthentication) return false;
    if (way === 'client_secret_post' || clientAuthentication === 'client_secret_post')
      return way !== 'client_secret_basic_raw' || secret.encodingMatters;
    return secret.encodingMatters;
  });
  return [clientAuthentication, ...others];
}

/** Which parameters can be left out, the smallest change first. */
function omissionsFor({ requestedScope, parameterNames }: ProfileFacts): (readonly string[])[] {
  const scope = requestedScope.length > 0 ? ['scope'] : [];
  const audience = ['audience', 'resource'].filter((name) => parameterNames.includes(name));
  const all = [[], scope, audience, [...scope, ...audience]];
  return all.filter((keys, index) => all.findIndex((other) => other.join() === keys.join()) === index);
}

/** What a provider that named the parameter as the fault has accepted already: who asks. */
function isAboutParameters(diagnosis: Pick<Diagnosis, 'code'> | null): boolean {
  return diagnosis?.code === 'invalid_scope' || diagnosis?.code === 'invalid_target';
}

function toVariant({ way, without }: Point, facts: ProfileFacts): Variant {
  const isOtherWay = way !== null && way !== facts.clientAuthentication;
  const way_ = way === null ? [] : [wayCodes[way]];
  const [scope, audience] = [without.includes('scope'), without.some((key) => key !== 'scope')];
  const left = [...(scope ? ['scope'] : []), ...(audience ? ['audience'] : [])];
  const text = [
    way === null ? 'As it is' : wayTexts[way],
    ...(left.length > 0 ? [`without ${left.join(' and ')}`] : []),
  ];
  return {
    code: [...way_, ...left.map((name) => `without_${name}`)].join('_'),
    text: text.join(', '),
    parameters: { clientAuthentication: way, withoutScope: scope, withoutAudience: audience },
    change: {
      ...(isOtherWay ? { clientAuthentication: way } : {}),
      ...(without.length > 0 ? { scope: without.map((key) => ({ do: 'remove' as const, key })) } : {}),
    },
  };
}

/** Why nothing is tried, by what the failed run said. */
const reasons = {
  rate_limit: 'The identity provider asks for a pause. Try again later.',
  lockout: 'The identity provider hints at locking this client out. Further tries could lock it.',
  no_use: 'Other ways to ask for a token would end in the same way.',
  no_variants: 'There is no other way to ask for this token.',
} as const;

function nothing(code: keyof typeof reasons): VariantPlan {
  return { variants: [], nothingToTry: { code, text: reasons[code] } };
}

/**
 * The variants of a profile that could work where it failed as `diagnosis`
 * says, the likeliest first, without the one that failed. Pure.
 */
export function planVariants(
  facts: ProfileFacts,
  diagnosis: Pick<Diagnosis, 'code' | 'stopsTrial'> | null,
): VariantPlan {
  if (diagnosis !== null && diagnosis.stopsTrial !== null) return nothing(diagnosis.stopsTrial);
  const omissions = omissionsFor(facts);
  const grid = waysFor(facts).flatMap((way, cost) =>
    omissions.map((without, more) => ({ way, without, cost, more })),
  );
  const aboutParameters = isAboutParameters(diagnosis);
  // One change before two; of one change first what the provider's answer speaks of.
  const order = ({ cost, more }: { cost: number; more: number }) =>
    (cost > 0 && more > 0 ? 100 : 0) + (aboutParameters ? cost * 10 + more : more * 10 + cost);
  const points = grid
    .filter(({ cost, more }) => cost > 0 || more > 0)
    .sort((one, other) => order(one) - order(other))
    .slice(0, mostVariants);
  if (points.length === 0) return nothing('no_variants');
  return { variants: points.map((point) => toVariant(point, facts)), nothingToTry: null };
}
