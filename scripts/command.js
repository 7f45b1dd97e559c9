/**
 * Runs a command of the server, such as `npm run backup -- --to FILE`: a file
 * of `src/server/commands`, from the bundle, which is built where it is stale.
 *
 *     node scripts/command.js NAME [OPTION …]
 */
import { launch } from './run/launch.js';

const [name = '', ...args] = process.argv.slice(2);
launch(['server'], `${name}.js`, args);
