/**
 * The entry. Whatever this Node cannot read is loaded only after its version
 * was looked at, so that an old one gets a line that helps.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Authorization Profiles needs Node.js 20.19 or newer, and this is ${process.versions.node}. Get one from https://nodejs.org/\n`,
  );
  process.exitCode = 1;
} else {
  void import('./run.ts').then(({ run }) => run());
}
