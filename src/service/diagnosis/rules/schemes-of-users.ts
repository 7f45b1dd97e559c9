/** Schemes that only a user of a network can answer, or a computation for each request: no text that is sent along does. */
export const schemesOfUsers: ReadonlySet<string> = new Set(['negotiate', 'ntlm', 'kerberos', 'digest']);
