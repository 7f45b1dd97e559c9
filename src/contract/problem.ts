import { z } from './zod-mini.ts';

/**
 * What a request can fail with: the closed list of codes, each with its HTTP
 * status and title (RFC 9457 3.1). `detail` says it for the case at hand.
 */
export const problemTypes = {
  malformed_json: { status: 400, title: 'The body is not JSON' },
  unknown_key: { status: 400, title: 'The request has a name that is not known here' },
  too_deep: { status: 400, title: 'The body is nested too deeply' },
  host_not_allowed: { status: 403, title: 'The host name is not one of this server' },
  origin_not_allowed: { status: 403, title: 'The request comes from another site' },
  not_found: { status: 404, title: 'There is nothing here' },
  method_not_allowed: { status: 405, title: 'This method is not allowed here' },
  name_taken: { status: 409, title: 'The name is taken' },
  test_run_id_taken: { status: 409, title: 'The id of the test run is taken' },
  variable_in_use: { status: 409, title: 'Profiles use this variable' },
  secrets_would_move: { status: 409, title: 'Stored secrets would be sent elsewhere' },
  precondition_failed: { status: 412, title: 'It was changed meanwhile' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body must be application/json' },
  validation_failed: { status: 422, title: 'Some values break a rule' },
  precondition_required: { status: 428, title: 'An If-Match header is needed' },
  too_many_tests: { status: 429, title: 'Too many tests for now' },
  internal_error: { status: 500, title: 'Something went wrong here' },
  store_unavailable: { status: 503, title: 'The database cannot be reached' },
  storage_full: { status: 507, title: 'There is no room left to save' },
  secrets_unavailable: { status: 503, title: 'The key for secrets is not available' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemTypes;

const codes = Object.keys(problemTypes).filter((code): code is ProblemCode => code in problemTypes);

/** The closed list of problem codes. */
const problemCodeSchema = z.enum(codes);

/** One field that breaks a rule. `path` joins names and row numbers with dots, such as `scope.0.value`. */
export const fieldErrorSchema = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  /** What the message was filled with, for translations. */
  parameters: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

export type FieldError = z.infer<typeof fieldErrorSchema>;

/** An error answer, as `application/problem+json` (RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: problemCodeSchema,
  requestId: z.string(),
  /** At most `limits.fieldErrors` of them, so that an answer is never much larger than its question. */
  errors: z.optional(z.array(fieldErrorSchema)),
  /** How many more there are than `errors` names; absent where it names them all. */
  moreErrors: z.optional(z.int()),
  /** With `precondition_failed`: the resource as it is now. */
  current: z.optional(z.unknown()),
});

export type Problem = z.infer<typeof problemSchema>;
