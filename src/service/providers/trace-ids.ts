import type { TraceId } from '#contract/diagnosis.ts';
import type { HeaderPairs } from '#contract/evidence.ts';
import { isJsonObject, memberOf } from '../evidence/answer/json-value.ts';

/** Header fields that providers, gateways and content networks name a request by. */
const headerNames =
  /^(?:(?:x-)?(?:[\w-]+-)?(?:request|correlation|correlate|trace|tracking|debug|transaction|incident)-?id|x-ms-ests-server|x-slack-req-id|x-zm-trackingid|x-b3-traceid|x-amzn-trace-id|x-amzn-requestid|x-amz-cf-id|x-cloud-trace-context|traceparent|cf-ray|x-azure-ref|akamai-grn)$/i;

/** Members of error answers that do the same. */
const memberNames =
  /^(?:trace|correlation|request|error|debug|incident|tracking|transaction|log|support)_?id$/i;

const longest = 200;
const most = 8;
const visible = /^[\x20-\x7e]+$/;

function isId(value: unknown): value is string | number {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'string' && value.length <= longest && visible.test(value) && value.trim() !== '';
}

/**
 * What a support desk finds a request by: header fields first, then members of
 * the body and of an `error` object in it, each as it stood there.
 */
export function readTraceIds(headers: HeaderPairs, json: unknown): TraceId[] {
  const inHeaders = headers.filter(([name, value]) => headerNames.test(name) && isId(value));
  const objects = [json, memberOf(json, 'error')].filter(isJsonObject);
  const inBody = objects.flatMap((object) =>
    Object.entries(object).filter(([name, value]) => memberNames.test(name) && isId(value)),
  );
  const found = [...inHeaders, ...inBody].map(([name, value]) => ({ name, value: String(value).trim() }));
  return [...new Map(found.map((id) => [`${id.name.toLowerCase()} ${id.value}`, id])).values()].slice(
    0,
    most,
  );
}
