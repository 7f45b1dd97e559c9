/** The attributes of a field for text of a machine: keyboards of phones neither begin it with a capital nor correct it. */
export const asWritten = { spellCheck: false, autoCapitalize: 'none', autoCorrect: 'off' } as const;
