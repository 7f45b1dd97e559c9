import type { z } from '../zod-mini.ts';
import { closingFields, commonDerived } from './common.ts';
import type { FieldDescription } from './field-description.ts';

/** Everything the product knows of an authorization type, but how it is carried out: that is the service's. */
export interface AuthorizationTypeDefinition<
  Type extends string = string,
  Write extends z.ZodMiniType = z.ZodMiniType,
  Read extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly type: Type;
  /** As the drop-down calls it, in English. */
  readonly label: string;
  /** False where calls carry what is entered, and no token has to be obtained first: a test then calls the Check URL. */
  readonly obtainsToken: boolean;
  /** True where a user signs in at the provider, in a window of their browser: a test then waits for them. */
  readonly signsInUser?: boolean;
  readonly writeSchema: Write;
  readonly readSchema: Read;
  /** Members that are secrets. */
  readonly secrets: readonly string[];
  /** Lists whose rows may be secure, each with the member that is then a secret. */
  readonly secureLists: Readonly<Record<string, string>>;
  /** Members that are worked out as a profile is saved, stored beside what was written, and only read. */
  readonly derived?: readonly string[];
  readonly fields: readonly FieldDescription[];
}

/** Keeps the literal types of a definition, and adds what every type has at its end. */
export function defineAuthorizationType<
  Type extends string,
  Write extends z.ZodMiniType,
  Read extends z.ZodMiniType,
>(
  definition: AuthorizationTypeDefinition<Type, Write, Read>,
): AuthorizationTypeDefinition<Type, Write, Read> {
  const { fields, derived = [] } = definition;
  return { ...definition, fields: [...fields, ...closingFields], derived: [...derived, ...commonDerived] };
}
