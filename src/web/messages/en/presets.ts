/** Filling a profile in for an identity provider that is known. */
export const presets = {
  known: 'Known identity providers',
  variant: '{name} has several ways',
  sets: '{name} is known here. Filling in sets {fields}.',
  replaces: 'It replaces what stands in {fields}.',
  unchecked: 'Compare with the provider’s documentation, it was not checked here: {fields}.',
  offered: '{name} is known here, and can be filled in.',
  fillIn: 'Fill in for {name}',
  filled: 'Filled in: {fields}',
  filledFor: 'Filled in for {name}',
  leftToFill: 'Still to replace with values of your own:',
  goTo: 'Go to {place} in {field}',
} as const;
