import { describe, expect, it } from 'vitest';
import { createScrubber } from '../scrubber.ts';

const token = 'a8F3kq9ZpL0xVb72MnQe';
const { conceal } = createScrubber([], []);

describe('a token that nobody knows', () => {
  it.each([
    ['Token "%" has expired', 'Token "‹token›" has expired'],
    ['The access token (%) is not valid.', 'The access token (‹access token›) is not valid.'],
    ['Token was issued: %.', 'Token was issued: ‹token›.'],
    [
      '{"error_description":"Token \\"%\\" has expired"}',
      '{"error_description":"Token \\"‹token›\\" has expired"}',
    ],
    ["The authorization code '%' has expired.", "The authorization code '‹code›' has expired."],
    ['Invalid API key provided: %', 'Invalid API key provided: ‹key›'],
    [
      '<tr><td>Access token</td>\n<td><code>%</code></td></tr>',
      '<tr><td>Access token</td>\n<td><code>‹access token›</code></td></tr>',
    ],
    ['<dt>Token:</dt><dd>%</dd>', '<dt>Token:</dt><dd>‹token›</dd>'],
    [
      '<textarea readonly name="access_token">%</textarea>',
      '<textarea readonly name="access_token">‹access token›</textarea>',
    ],
    ['<td class="cell api-token">%</td>', '<td class="cell api-token">‹token›</td>'],
    [
      '<input readonly value="%" aria-label="Access token">',
      '<input readonly value="‹access token›" aria-label="Access token">',
    ],
    [
      '<input type=hidden name=SAMLResponse value=%>',
      '<input type=hidden name=SAMLResponse value=‹assertion›>',
    ],
    ['<input type="hidden" name="code" value="%"/>', '<input type="hidden" name="code" value="‹code›"/>'],
    [
      '<meta http-equiv=refresh content="0;url=/cb?code=%&amp;x=1">',
      '<meta http-equiv=refresh content="0;url=/cb?code=‹code›&amp;x=1">',
    ],
    [
      `<script>localStorage.setItem('token', '%')</script>`,
      `<script>localStorage.setItem('token', '‹token›')</script>`,
    ],
    ['<script>setToken("%")</script>', '<script>setToken("‹token›")</script>'],
    ['<Token value="%"/>', '<Token value="‹token›"/>'],
    ['<add key="AccessToken" value="%"/>', '<add key="AccessToken" value="‹access token›"/>'],
    ['<string name="token">%</string>', '<string name="token">‹token›</string>'],
    ['<key>token</key>\n<string>%</string>', '<key>token</key>\n<string>‹token›</string>'],
    [
      '<name>token</name><value><string>%</string></value>',
      '<name>token</name><value><string>‹token›</string></value>',
    ],
    ['[{"name":"access_token","value":"%"}]', '[{"name":"access_token","value":"‹access token›"}]'],
  ])('is masked where it is said to be one: %s', (text, expected) => {
    expect(conceal(text.replace('%', token))).toBe(expected);
  });

  it.each([
    `Invalid token. Trace ID: ${token} Correlation ID: ${token}`,
    `Token request ${token} failed`,
    `Request ${token} failed: token expired`,
    `Invalid client secret provided for app '${token}'.`,
    `The token endpoint of tenant ${token} does not exist`,
    `Signing key ${token} was not found`,
    'The token was issued on 2026-01-01T00:00:00.0000000Z',
    'Token issued: 2026-01-01T00:00:00Z',
    'Invalid token: AADSTS500133: Assertion is not within its valid time range.',
    'token oauth2.googleapis.com was not reached',
    '<a href="/help?code=AADSTS500133">Token expired</a>',
    `<td class="trace">${token}</td>`,
    `<add key="RequestId" value="${token}"/>`,
    `<key>trace_id</key><string>${token}</string>`,
    `<script>trace("${token}")</script>`,
  ])('is not seen in what a diagnosis needs: %s', (text) => {
    expect(conceal(text)).toBe(text);
  });
});
