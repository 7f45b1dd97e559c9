/**
 * @import { Catalogue, Failure, FaultCatalogue, KnownProvider } from './make-catalogue.js'
 */

/** Codes that neither an address of the practice provider nor a socket can bring about. */
const elsewhere = /** @type {Readonly<Record<string, string>>} */ ({
  request_invalid: 'src/service/test-runs/perform-test.test.ts',
  unforeseen_answer: 'src/service/diagnosis/unforeseen.test.ts',
  unforeseen_failure: 'src/service/diagnosis/unforeseen.test.ts',
  client_certificate_unavailable: 'src/demo/transport/practice-transport.test.ts',
  unreachable_from_browser: 'src/demo/transport/practice-transport.test.ts',
});

/** How codes begin that come of a sign-in in a window or of few types, and what tries each of them. */
const codesOfTypes = /^(?:sign_in_|oauth1_|call_signature_|call_auth_error_)/;
const registryTest = 'src/service/diagnosis/registry.test.ts';

const stages = ['policy', 'dns', 'connect', 'tls', 'send', 'headers', 'body', 'parse', 'oauth'];

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const link = (/** @type {string} */ path) =>
  `[${path.split('/').at(-1)?.replace('.test.ts', '')}](../${path})`;

/**
 * @param {FaultCatalogue} tried
 * @param {(code: string) => string[]} socketTests
 */
function testsOf({ faults, calls }, socketTests) {
  return (/** @type {string} */ code) => {
    const own = elsewhere[code] ?? (codesOfTypes.test(code) ? registryTest : undefined);
    return [
      ...faults.filter((fault) => fault.code === code).map(({ id }) => `\`${id}\``),
      ...calls.filter((call) => call.code === code).map(({ fault }) => `\`${fault}\``),
      ...socketTests(code).map(link),
      ...(own === undefined ? [] : [link(own)]),
    ];
  };
}

/** @param {KnownProvider} provider */
function providerRows({ name, meanings, notes, sources }) {
  const from = sources.map((source, at) => `[${at + 1}](${source})`).join(' ');
  return [
    ...meanings.map(({ id, summary, basis }) => [name, `\`${id}\``, cell(summary), basis, from]),
    ...notes.map(({ id, text, basis }) => [name, `\`${id}\` (note)`, cell(text), basis, from]),
  ];
}

/**
 * The page, and the codes that no test brings about.
 *
 * @param {Catalogue} known
 * @param {FaultCatalogue} tried
 * @param {(code: string) => string[]} socketTests
 */
export function catalogueText({ failures, warnings, providers }, tried, socketTests) {
  const tests = testsOf(tried, socketTests);
  const untested = failures
    .filter(({ code, found }) => found !== code || tests(code).length === 0)
    .map(({ code }) => code);
  const row = (/** @type {Failure} */ { code, summary, next }) => [
    `\`${code}\``,
    cell(summary),
    cell(next),
    tests(code).join(', '),
  ];
  const sections = stages.map((stage) => {
    const rows = failures.filter((failure) => failure.stage === stage).map(row);
    return `### ${stage}\n\n${table(['Code', 'What the user reads', 'What to try first', 'Tests'], rows)}`;
  });
  const warningRows = warnings.map(({ code, message }) => [
    `\`${code}\``,
    cell(message),
    tried.faults
      .filter((fault) => fault.warnings.includes(code))
      .map(({ id }) => `\`${id}\``)
      .join(', '),
  ]);
  const text = `# What a test can say

Made by \`npm run catalogue\` out of the code; a test fails where this page is older than it, and where a code has no
test. Each sentence is what the service says of one example; words in braces stand for
its values.

Under “Tests” a name such as \`login-page\` is a fault of the practice identity provider, taken through the whole service
by [faults](../src/demo/faults.test.ts) and through the page by [faults.spec](../e2e/specs/faults.spec.ts). The other
names are tests with servers that misbehave below HTTP, or by themselves. Every code has a case of its own besides
([registry](../src/service/diagnosis/registry.test.ts)).

## Why a test fails

The stage names what did not succeed.

${sections.join('\n\n')}

## Warnings

Worth knowing although the token can be used. Each has a case in
[warning-cases](../src/service/testing/diagnosis/warning-cases.ts), or a test of the calls it belongs to.

${table(['Code', 'What the user reads', 'Faults'], warningRows)}

## What providers mean by it

The provider is told by its host, by the path of its token endpoint, or by an answer that only it gives. \`documented\`
stands in the sources, \`general\` is known among people who work with the provider and was not checked. Each has a case
in [providers](../src/service/providers/providers.test.ts).

${table(['Provider', 'Meaning', 'What the user reads', 'Basis', 'Sources'], providers.flatMap(providerRows))}
`;
  return { text, untested };
}
