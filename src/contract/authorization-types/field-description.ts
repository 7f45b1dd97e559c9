/** The sections of the form, in the order they are drawn. */
export type SectionId =
  | 'identity'
  | 'tenancy'
  | 'client'
  | 'endpoints'
  | 'check'
  | 'scope'
  | 'form_fields'
  | 'authorization_fields'
  | 'advanced';

/** Members of a row that a new profile starts with; those that are left out are as in a row that is added. */
export type InitialRow = Readonly<Record<string, string>>;

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
        /** True where the token goes there and never the client's own secrets. */
        readonly isOfService?: boolean;
      }
    | {
        readonly kind: 'secret';
        readonly maxLength: number;
        readonly requiredUnless?: { readonly field: string; readonly is: string };
      }
    | { readonly kind: 'choice'; readonly options: readonly string[]; readonly initial: string }
    | { readonly kind: 'tenancy' }
    | { readonly kind: 'pairs' | 'headers' }
    | { readonly kind: 'authorization_fields' | 'form_fields'; readonly initial: readonly InitialRow[] }
  );
