/**
 * What is measured together. A group is loaded when it is its turn.
 *
 * @typedef {import('./report/figure.js').Figure} Figure
 * @typedef {import('./product/resources.js').Resources} Resources
 * @typedef {object} Group
 * @property {string} id
 * @property {string} title
 * @property {() => Promise<{ figures: (resources: Resources) => Promise<readonly Figure[]> }>} load
 */

/** @type {readonly Group[]} */
export const groups = [
  { id: 'server', title: 'Start and memory of the server', load: () => import('./groups/server/figures.js') },
  { id: 'test', title: 'A test of a saved profile', load: () => import('./groups/test/figures.js') },
  { id: 'diagnosis', title: 'The diagnosis', load: () => import('./groups/diagnosis/figures.js') },
  {
    id: 'health',
    title: 'Health while providers misbehave',
    load: () => import('./groups/health/figures.js'),
  },
  { id: 'store', title: 'The two databases', load: () => import('./groups/store/figures.js') },
  { id: 'page', title: 'The page', load: () => import('./groups/page/figures.js') },
];
