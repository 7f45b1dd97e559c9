import type { AuthorizationFieldWrite } from '#contract/authorization-field.ts';
import type { Warning } from '#contract/diagnosis.ts';
import { isBlank, hasControlCharacter } from '#contract/text.ts';
import { describeWarning } from '../diagnosis/describe.ts';
import type { RequestProblem } from './flow.ts';
import {
  encodeAroundPlaceholders,
  fillField,
  percentEncode,
  usesAccessToken,
  type CallValues,
} from './fields/fill-field.ts';
import { places } from './fields/places.ts';
import type { ServiceCall } from './fields/service-call.ts';

/** A call with the authorization fields in it. With `problems` it must not be made. */
export interface AppliedCall {
  readonly call: ServiceCall;
  readonly warnings: readonly Warning[];
  readonly problems: readonly RequestProblem[];
}

const visibleAscii = /^[\x21-\x7e]+$/;

/** A value with a line break would begin a header or line of its own, and a broken token would too. */
function valueProblem(field: AuthorizationFieldWrite, value: string, token: CallValues | null) {
  if (hasControlCharacter(value)) return 'control_character' as const;
  const isToken = field.fieldType === 'header' && usesAccessToken(field);
  return isToken && !visibleAscii.test(token?.accessToken ?? 'x') ? ('header_value_invalid' as const) : null;
}

/**
 * Puts the authorization fields of a profile into a call to the service, in
 * their order. Pure: nothing is sent. `token` is null in a preview; then
 * placeholders stay. What has no place is left out with a warning; what must
 * not be sent is left out and reported as a problem.
 */
export function applyAuthorizationFields(
  call: ServiceCall,
  fields: readonly AuthorizationFieldWrite[],
  token: CallValues | null,
): AppliedCall {
  const warnings: Warning[] = [];
  const problems: RequestProblem[] = [];
  let result = call;
  for (const [index, field] of fields.entries()) {
    const path = `authorizationFields.${index}`;
    const key = field.fieldKey;
    const warn = (code: Parameters<typeof describeWarning>[0], parameters: Record<string, string>) =>
      warnings.push(describeWarning(code, parameters, path, (text) => text));
    if (isBlank(key)) continue;
    const { value, missing } = fillField(field.fieldValue ?? '', token);
    if (value === null) {
      warn('token_value_missing', { key, name: missing });
      continue;
    }
    const refused = valueProblem(field, value, token);
    if (refused !== null) {
      problems.push({ field: `${path}.fieldValue`, code: refused, parameters: {} });
      continue;
    }
    const encode = token === null ? encodeAroundPlaceholders : percentEncode;
    const placed = places[field.fieldType](result, { key, value, encode });
    if ('call' in placed) result = placed.call;
    else if ('warning' in placed) warn(placed.warning, placed.parameters);
    else {
      const { at, ...problem } = placed.problem;
      problems.push({ field: `${path}.${at}`, ...problem });
    }
    const isAddress = field.fieldType === 'query_string' || field.fieldType === 'path_param';
    if (isAddress && usesAccessToken(field) && 'call' in placed) warn('token_in_address', { key });
  }
  return { call: result, warnings, problems };
}
