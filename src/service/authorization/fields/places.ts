import type { FieldType } from '#contract/authorization-field.ts';
import { isFramingHeader, isHeaderName, isHeaderValue } from '#contract/http-header.ts';
import type { RequestProblem } from '../flow.ts';
import type { WarningCode } from '../../diagnosis/texts/warnings.ts';
import { intoBody } from './body.ts';
import type { FilledField, ServiceCall } from './service-call.ts';

/** What became of putting a field in its place. */
export type Placed =
  | { readonly call: ServiceCall }
  | { readonly warning: WarningCode; readonly parameters: Readonly<Record<string, string>> }
  | { readonly problem: Omit<RequestProblem, 'field'> & { readonly at: 'fieldKey' | 'fieldValue' } };

type Place = (call: ServiceCall, field: FilledField) => Placed;

const addressParts = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)([^#]*)(.*)$/is;

/** Takes the place of a header of that name. */
const header: Place = (call, { key, value }) => {
  if (!isHeaderName(key)) return { problem: { at: 'fieldKey', code: 'header_name_invalid', parameters: {} } };
  if (isFramingHeader(key))
    return { problem: { at: 'fieldKey', code: 'header_name_reserved', parameters: { key } } };
  if (!isHeaderValue(value))
    return { problem: { at: 'fieldValue', code: 'header_value_invalid', parameters: {} } };
  const others = call.headers.filter(([name]) => name.toLowerCase() !== key.toLowerCase());
  return { call: { ...call, headers: [...others, [key, value]] } };
};

const payload: Place = (call, { key, value }) => {
  if (/^(?:GET|HEAD)$/i.test(call.method))
    return { warning: 'payload_needs_body', parameters: { key, method: call.method } };
  const changed = intoBody(call, key, value);
  return changed === null ? { warning: 'payload_body_not_object', parameters: { key } } : { call: changed };
};

/** Appended; what stands in the query already stays as it is. */
const queryString: Place = (call, { key, value, encode }) => {
  const [, origin = call.url, path = '', query = '', fragment = ''] = addressParts.exec(call.url) ?? [];
  const joint = query === '' ? '?' : /[?&]$/.test(query) ? '' : '&';
  const parameter = `${encode(key)}=${encode(value)}`;
  return { call: { ...call, url: origin + path + query + joint + parameter + fragment } };
};

function dotSegments(path: string): number {
  return path.split('/').filter((segment) => segment === '.' || segment === '..').length;
}

/** Takes the place of `{key}` in the path, as one segment: it can neither add a segment nor leave one. */
const pathParam: Place = (call, { key, value, encode }) => {
  const [, origin = '', path = '', query = '', fragment = ''] = addressParts.exec(call.url) ?? [];
  const place = `{${key}}`;
  if (!path.includes(place)) return { warning: 'path_place_missing', parameters: { key, place } };
  if (value === '')
    return { problem: { at: 'fieldValue', code: 'required', parameters: { field: 'value' } } };
  const filled = path.replaceAll(place, () => encode(value));
  if (dotSegments(filled) > dotSegments(path))
    return {
      problem: {
        at: 'fieldValue',
        code: 'invalid_value',
        parameters: { allowed: 'a segment other than . and ..' },
      },
    };
  return { call: { ...call, url: origin + filled + query + fragment } };
};

/** How a field gets into each place. */
export const places: Readonly<Record<FieldType, Place>> = {
  header,
  payload,
  query_string: queryString,
  path_param: pathParam,
};
