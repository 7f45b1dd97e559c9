/** The sections of the form, in the order they are drawn. */
export type SectionId =
  'identity' | 'tenancy' | 'client' | 'endpoints' | 'scope' | 'authorization_fields' | 'advanced';

interface Described {
  /** The member of the profile. Label, hint and placeholder are found in the message catalogue under it. */
  readonly name: string;
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
    | { readonly kind: 'pairs' | 'headers' | 'authorization_fields' }
  );
