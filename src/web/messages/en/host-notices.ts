/** What a host says of itself, by the contract's code. The contract brings the English texts. */
export const hostNotices: Readonly<Record<string, string>> = {};
