import { run } from '../../run.ts';

/** The server as `main.ts` runs it. */
await run();
