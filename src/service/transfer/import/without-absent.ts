import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldError } from '#contract/problem.ts';
import { z } from '#contract/zod.ts';
import type { SecretPlan } from '../../profiles/secret-slots.ts';

/** A plan that can be saved although secrets are absent, and which they are. */
export interface LenientPlan {
  readonly plan: SecretPlan;
  readonly absent: readonly string[];
}

const shownRowsSchema = z.array(z.looseObject({ visibility: z.string().optional() })).catch([]);

/**
 * A secret that an import does not bring is entered after it: the profile is
 * saved without it, as a copy is of one that cannot be opened. A form field
 * that the user fills in anyway only loses what it would have started with.
 */
export function withoutAbsent(definition: AuthorizationTypeDefinition, plan: SecretPlan): LenientPlan {
  const document: Record<string, unknown> = { ...plan.document };
  const absent: string[] = [];
  const errors: FieldError[] = [];
  for (const error of plan.errors) {
    const [list = '', index = '', member = ''] = error.path.split('.');
    if (error.code !== 'unknown_row') errors.push(error);
    else if (shownRowsSchema.parse(document[list])[Number(index)]?.visibility === 'visible')
      document[list] = shownRowsSchema
        .parse(document[list])
        .map((row, at) => (String(at) === index ? { ...row, secure: false, [member]: '' } : row));
    else absent.push(error.path);
  }
  const there = new Set([...plan.set, ...plan.keep].map(({ path }) => path));
  const isAbsent = (name: string) => !there.has(name);
  return {
    plan: { ...plan, document, errors },
    absent: [...definition.secrets.filter(isAbsent), ...absent],
  };
}
