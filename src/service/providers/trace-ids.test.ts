import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { failing, jsonAnswer } from '../testing/transport-results.ts';
import { readTraceIds } from './trace-ids.ts';

describe('trace ids', () => {
  it('stand in headers first, then in the body, as they are written there', () => {
    const headers: [string, string][] = [
      ['Date', 'Mon, 23 Nov 2026 12:00:00 GMT'],
      ['x-ms-request-id', 'a-1'],
      ['CF-Ray', '8f00-FRA'],
      ['X-Vcap-Request-Id', 'b-2'],
    ];
    const body = { error: 'invalid_client', trace_id: 'c-3', correlation_id: 'd-4', session: 'x' };
    expect(readTraceIds(headers, body)).toEqual([
      { name: 'x-ms-request-id', value: 'a-1' },
      { name: 'CF-Ray', value: '8f00-FRA' },
      { name: 'X-Vcap-Request-Id', value: 'b-2' },
      { name: 'trace_id', value: 'c-3' },
      { name: 'correlation_id', value: 'd-4' },
    ]);
  });

  it('may stand in an error object, and be numbers', () => {
    expect(readTraceIds([], { error: { code: 403, requestId: 'e-5', log_id: 7 } })).toEqual([
      { name: 'requestId', value: 'e-5' },
      { name: 'log_id', value: '7' },
    ]);
  });

  it.each([
    ['too long', { trace_id: 'x'.repeat(201) }],
    ['not one line', { trace_id: 'a\nb' }],
    ['empty', { trace_id: ' ' }],
    ['no text', { trace_id: { a: 1 } }],
    ['a client id', { client_id: 'travel-planner-prod' }],
    ['no object', ['trace_id']],
  ])('are none where they are %s', (_, body) => {
    expect(readTraceIds([], body)).toEqual([]);
  });

  it('are named once, and not without end', () => {
    const many = Array.from({ length: 30 }, (_, at): [string, string] => ['x-request-id', `r-${at % 12}`]);
    expect(readTraceIds(many, null)).toHaveLength(8);
  });

  it('never hold a secret', async () => {
    const headers = { 'x-request-id': 'correct horse battery' };
    const { diagnosis } = await runTest([jsonAnswer({ error: 'invalid_client' }, { status: 401, headers })]);
    expect(JSON.stringify(diagnosis)).not.toContain('correct horse battery');
    expect(diagnosis?.traceIds).toEqual([{ name: 'x-request-id', value: '‹client secret›' }]);
  });

  it('are lifted out of an answer that was cut', async () => {
    const partial = { headers: { 'x-correlation-id': 'c-9' }, body: '{' };
    const { diagnosis } = await runTest([failing('body', 'body_cut', {}, partial)]);
    expect(diagnosis?.traceIds).toEqual([{ name: 'x-correlation-id', value: 'c-9' }]);
  });
});
