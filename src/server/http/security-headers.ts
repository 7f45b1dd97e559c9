import { createMiddleware } from 'hono/factory';
import type { InlineHashes } from '../page/inline-hashes.ts';
import type { HostEnvironment } from './host-environment.ts';

const ownAnd = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');

const policy = ({ scriptHashes, styleHashes }: InlineHashes): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'script-src': ownAnd(scriptHashes),
  'style-src': ownAnd(styleHashes),
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** The headers of every answer. */
export function securityHeaders(
  hashes: InlineHashes,
  isHttpsOnly: boolean,
): Readonly<Record<string, string>> {
  return {
    'content-security-policy': Object.entries(policy(hashes))
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    // A page that opens a provider's sign-in has to see whether that window is still there.
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // Only a proxy with TLS before this server can promise it.
    ...(isHttpsOnly && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

const openerPolicy = 'cross-origin-opener-policy';

/** Puts headers on every answer, errors included. What nobody gave a lifetime to is kept nowhere. */
export function withHeaders(headers: Readonly<Record<string, string>>) {
  return createMiddleware<HostEnvironment>(async (context, next) => {
    await next();
    const own = context.res.headers.get(openerPolicy);
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    // The end of a sign-in stays in touch with the page that opened its window.
    if (own !== null) context.res.headers.set(openerPolicy, own);
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });
}
