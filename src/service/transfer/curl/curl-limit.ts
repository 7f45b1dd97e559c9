/** Characters of a text of commands: each word of it takes many times its own room. */
export const curlLimit = 2 * 1024 * 1024;
