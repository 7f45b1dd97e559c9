/**
 * Diagnoses, warnings and suggestions by code. They travel with their English
 * text, so only what this page says differently stands here; other languages
 * have all of them.
 */
export const diagnoses: Readonly<Record<string, string>> = {};
