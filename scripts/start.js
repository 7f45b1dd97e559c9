/** Starts the server: `npm start`. Builds what is stale first. */
import { launch } from './run/launch.js';

launch(['web', 'server'], 'main.js', process.argv.slice(2));
