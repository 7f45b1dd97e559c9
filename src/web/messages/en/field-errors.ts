/**
 * Field errors by the contract's code, or by `code_field` where one field has
 * a wording of its own. The contract brings the English texts, so only what
 * this page says differently stands here; other languages have all of them.
 */
export const fieldErrors: Readonly<Record<string, string>> = {};
