import { findNginx } from '../provision-nginx.js';

/** @typedef {{ provide(name: 'nginx', program: string | null): void }} Project */

/**
 * Tells the tests where nginx is. Where there is none, those that want it are skipped.
 *
 * @param {Project} project
 */
export function setup({ provide }) {
  const program = findNginx();
  if (program === null) console.log('nginx cannot be had: its tests are SKIPPED.');
  provide('nginx', program);
}
