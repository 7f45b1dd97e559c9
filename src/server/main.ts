/**
 * The entry. Whatever this Node cannot read is loaded only after its version
 * was looked at, so that an old one gets a line that helps.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// As `engines` in package.json has it.
const isSupported = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);

if (!isSupported) {
  process.stderr.write(
    `Authorization Profiles needs Node.js 20.19 and later, 22.13 and later, or from 24, and this is ${process.versions.node}. Get one from https://nodejs.org/\n`,
  );
  process.exitCode = 1;
} else {
  void import('./run.ts').then(({ run }) => run());
}
