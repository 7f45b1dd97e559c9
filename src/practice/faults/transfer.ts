import { fixed, rewritten } from './answers.ts';
import type { FaultAnswer, FaultFamily } from './fault.ts';

const megabyte = 1024 * 1024;
const jsonType = { 'content-type': 'application/json' };

/** Waits until the client has gone away: the answer never begins. */
export const never: FaultAnswer = async ({ request: { signal } }) =>
  new Promise<Response>((resolve) => {
    const end = () => resolve(new Response(null, { status: 499 }));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/** A body that is made piece by piece as long as somebody reads. */
function stream(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>) {
  return new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
}

const space = new TextEncoder().encode(' ');

async function everySecond(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  controller.enqueue(space);
}

function encoded(format: CompressionFormat, label: string, plain: Uint8Array<ArrayBuffer>): FaultAnswer {
  return () =>
    new Response(new Blob([plain]).stream().pipeThrough(new CompressionStream(format)), {
      headers: { ...jsonType, 'content-encoding': label },
    });
}

/** What goes wrong between the status line and the last byte. */
export const transfer: FaultFamily = {
  title: 'On the way',
  faults: [
    {
      id: 'never-answers',
      title: 'Never answers',
      does: 'Takes the request and stays silent.',
      expected: 'answer_timeout',
      answer: never,
    },
    {
      id: 'dripping-body',
      title: 'One byte a second',
      does: 'Begins its answer and drips one byte a second, without an end.',
      expected: 'body_timeout',
      answer: () => new Response(stream(everySecond), { headers: jsonType }),
    },
    {
      id: 'silent-body',
      title: 'Falls silent',
      does: 'Sends the beginning of an answer and then nothing.',
      expected: 'body_timeout',
      answer: ({ request: { signal } }) => {
        const start = new TextEncoder().encode('{"access_token":"practice-');
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(start);
            signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
          },
        });
        return new Response(body, { headers: jsonType });
      },
    },
    {
      id: 'cut',
      title: 'Breaks off',
      does: 'Closes the connection in the middle of the token.',
      expected: 'body_cut',
      answer: () => {
        const parts = [new TextEncoder().encode('{"access_token":"practice-cu')];
        const body = stream((controller) => {
          const part = parts.shift();
          if (part === undefined) controller.error(new Error('The practice provider breaks off.'));
          else controller.enqueue(part);
        });
        return new Response(body, { headers: jsonType });
      },
    },
    {
      id: 'large',
      title: 'A megabyte',
      does: 'Sends a good token and a megabyte of filling behind it.',
      expected: 'body_too_large',
      answer: rewritten((body) => JSON.stringify({ ...body, filling: 'x'.repeat(megabyte) })),
    },
    {
      id: 'endless',
      title: 'Without an end',
      does: 'Sends as fast as it is read, and never ends.',
      expected: 'body_too_large',
      answer: () => {
        const block = new Uint8Array(64 * 1024).fill(0x20);
        return new Response(
          stream((controller) => controller.enqueue(block)),
          { headers: jsonType },
        );
      },
    },
    {
      id: 'gzip',
      title: 'gzip, though not asked for',
      does: 'Compresses a good answer, whatever the client accepts.',
      expected: null,
      answer: async (context) => {
        const good = await context.behave();
        if (!good.ok || good.body === null) return good;
        const headers = new Headers(good.headers);
        headers.set('content-encoding', 'gzip');
        return new Response(good.body.pipeThrough(new CompressionStream('gzip')), { headers });
      },
    },
    {
      id: 'gzip-bomb',
      title: 'A gzip bomb',
      does: 'Sends a few kilobytes that become sixteen megabytes.',
      expected: 'body_too_large',
      answer: (context) => encoded('gzip', 'gzip', new Uint8Array(16 * megabyte))(context),
    },
    {
      id: 'gzip-claimed',
      title: 'Called gzip, and is not',
      does: 'Labels plain JSON as gzip.',
      expected: 'body_not_decodable',
      answer: fixed(200, '{"access_token":"practice-plain","token_type":"Bearer"}', {
        ...jsonType,
        'content-encoding': 'gzip',
      }),
    },
    {
      id: 'coding-chain',
      title: 'A chain of codings',
      does: 'Claims that the body was compressed a hundred times.',
      expected: 'body_encoding_unknown',
      answer: fixed(200, '{}', {
        ...jsonType,
        'content-encoding': Array.from({ length: 100 }, () => 'gzip').join(', '),
      }),
    },
    {
      id: 'coding-unknown',
      title: 'An unknown coding',
      does: 'Labels the body with a coding that nobody knows.',
      expected: 'body_encoding_unknown',
      answer: fixed(200, '{}', { ...jsonType, 'content-encoding': 'x-practice' }),
    },
    {
      id: 'header-huge',
      title: 'A header of 32 kilobytes',
      does: 'Sends one header that is longer than any client takes.',
      expected: 'headers_too_large',
      answer: fixed(200, '{}', { ...jsonType, 'x-filling': 'x'.repeat(32 * 1024) }),
    },
    {
      id: 'headers-many',
      title: 'Three thousand headers',
      does: 'Sends three thousand small headers.',
      expected: 'headers_too_large',
      answer: fixed(200, '{}', {
        ...jsonType,
        ...Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`x-filling-${index}`, 'x'])),
      }),
    },
  ],
};
