/** The sections of the form, in the order they are drawn. */
export type SectionId =
  | 'identity'
  | 'tenancy'
  | 'client'
  | 'endpoints'
  | 'check'
  | 'scope'
  | 'additional_fields'
  | 'form_fields'
  | 'authorization_fields'
  | 'advanced'
  /** What providers need that do not follow the standard of the type. */
  | 'not_standard';

/** Members of a row that a new profile starts with; those that are left out are as in a row that is added. */
export type InitialRow = Readonly<Record<string, string>>;

/** Values of another field, a choice. */
export interface FieldCondition {
  readonly field: string;
  readonly isOneOf: readonly string[];
}

interface Described {
  /** The member of the profile. */
  readonly name: string;
  /** Under what label, hint and placeholder are found in the message catalogue, where it is not the name. */
  readonly text?: string;
  readonly section: SectionId;
  /** Two short fields share a line; URLs and text take a whole one. */
  readonly width: 'half' | 'full';
  /** Fields carry the mark "optional" unless they are required. */
  readonly required: boolean;
  /** Required where this holds, even though not always. */
  readonly requiredWhen?: FieldCondition;
  /** Neither drawn, asked for nor written where this does not hold, or one of these. Absent: always. */
  readonly onlyWhen?: FieldCondition | readonly FieldCondition[];
}

/**
 * What the page needs to draw a field of a profile and the docs to list it.
 * The form knows kinds, never authorization types.
 */
export type FieldDescription = Described &
  (
    | { readonly kind: 'line' | 'text'; readonly maxLength: number }
    | {
        readonly kind: 'url';
        readonly maxLength: number;
        /**
         * True where the service is called, and not the identity provider: a stored secret that was entered for
         * the addresses of the one does not go to those of the other.
         */
        readonly isOfService?: boolean;
      }
    | {
        readonly kind: 'secret';
        readonly maxLength: number;
        readonly requiredUnless?: FieldCondition;
        /** True for keys and certificates, which are texts of several lines. */
        readonly hasLines?: boolean;
        /** The member with what may be known of the key that it is; absent where it is no key. */
        readonly factsIn?: string;
        /** True where it is used once, as the profile is saved, and not stored. */
        readonly isPassing?: boolean;
      }
    /** PEM text of certificates; the facts of them are read back in the member `factsIn`. */
    | { readonly kind: 'certificates'; readonly maxLength: number; readonly factsIn: string }
    /** A whole number. */
    | {
        readonly kind: 'number';
        readonly minimum: number;
        readonly maximum: number;
        readonly initial: number;
      }
    | { readonly kind: 'choice'; readonly options: readonly string[]; readonly initial: string }
    | { readonly kind: 'tenancy' }
    /** Where the provider sends the user back to: shown and copied, no member of the profile. */
    | { readonly kind: 'callback' }
    | { readonly kind: 'pairs' | 'headers' }
    | { readonly kind: 'authorization_fields' | 'form_fields'; readonly initial: readonly InitialRow[] }
  );

/** True where the field has a place in a profile with these values. */
export function isWanted({ onlyWhen = [] }: FieldDescription, valueOf: (field: string) => unknown): boolean {
  return [onlyWhen].flat().every((condition) => holds(condition, valueOf));
}

/** True where a profile with these values cannot do without the field. */
export function isRequired(field: FieldDescription, valueOf: (field: string) => unknown): boolean {
  const { requiredWhen } = field;
  const isNeeded = field.required || (requiredWhen !== undefined && holds(requiredWhen, valueOf));
  if (!isNeeded || !isWanted(field, valueOf)) return false;
  const unless = field.kind === 'secret' ? field.requiredUnless : undefined;
  return unless === undefined || !holds(unless, valueOf);
}

function holds({ field, isOneOf }: FieldCondition, valueOf: (field: string) => unknown): boolean {
  const value = valueOf(field);
  return typeof value === 'string' && isOneOf.includes(value);
}
