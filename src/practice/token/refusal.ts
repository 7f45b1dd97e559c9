/** Error codes of RFC 6749 5.2, and `invalid_target` of RFC 8707 2. */
export type TokenErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_target';

/** A token request that is refused, as RFC 6749 5.2 has it answered. Thrown by the steps of the token endpoint. */
export class TokenRefusal extends Error {
  override readonly name = 'TokenRefusal';
  readonly code: TokenErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: TokenErrorCode,
    description: string,
    more: { status?: number; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(description);
    this.code = code;
    this.status = more.status ?? 400;
    this.headers = more.headers ?? {};
  }
}
