/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('./figures.js').Visit} Visit
 */

/**
 * What was measured of the bare page and of both lists.
 *
 * @template Measured
 * @typedef {{ bare: readonly Measured[], short: readonly Measured[], long: readonly Measured[] }} OfEach
 */

/** @typedef {OfEach<Visit>} Visits */

/**
 * The same figure of both lists, beside the bare page's.
 *
 * @template Measured
 * @param {OfEach<Measured>} measured
 * @param {(measured: Measured) => number | readonly number[]} of
 * @param {(list: string) => Pick<Figure, 'title' | 'share' | 'limit'>} about
 * @returns {Figure[]}
 */
function ofBothLists({ bare, short, long }, of, about) {
  const reference = { title: 'bare React 19 page, 20 rows', samples: bare.flatMap(of) };
  return [
    { ...about('20 profiles'), unit: 'ms', samples: short.flatMap(of), reference },
    { ...about('10,000 profiles'), unit: 'ms', samples: long.flatMap(of), reference },
  ];
}

/**
 * @param {Visits} visits
 * @returns {Figure[]}
 */
function loadFigures({ bare, short }) {
  /** @param {(loaded: Visit['loaded']) => number} of */
  const samples = (of) => ({
    samples: short.map(({ loaded }) => of(loaded)),
    reference: { title: 'bare React 19 page', samples: bare.map(({ loaded }) => of(loaded)) },
  });
  return [
    {
      ...samples(({ scriptBytes }) => scriptBytes / 1000),
      title: 'JavaScript until the list is usable, as served',
      unit: 'kB',
      limit: { of: 'value', most: 200 },
    },
    {
      ...samples(({ scripts }) => scripts),
      title: 'Files of JavaScript',
      unit: '',
      limit: { of: 'value', most: 8 },
    },
    {
      ...samples(({ requests }) => requests),
      title: 'Requests in all',
      unit: '',
      limit: { of: 'value', most: 15 },
    },
    { ...samples(({ fonts }) => fonts), title: 'Font files', unit: '', limit: { of: 'value', most: 1 } },
  ];
}

/**
 * @param {string} list
 * @returns {NonNullable<Figure['limit']>}
 */
const usableLimit = (list) => ({ of: 'ratio', most: list === '20 profiles' ? 1.7 : 2 });

/**
 * @param {Visits} visits
 * @param {OfEach<number>} arrivals until the list could be used, coming from another site, in milliseconds
 * @param {{ before: number, after: number }} heap
 * @returns {readonly Figure[]}
 */
export function outcomeFigures(visits, arrivals, heap) {
  const { bare, long } = visits;
  return [
    ...ofBothLists(
      visits,
      ({ usable }) => usable,
      (list) => ({
        title: `List usable, cold cache, ${list}`,
        limit: usableLimit(list),
      }),
    ),
    ...ofBothLists(
      arrivals,
      (usable) => usable,
      (list) => ({
        title: `the same, coming from another site, ${list}`,
        limit: usableLimit(list),
      }),
    ),
    ...loadFigures(visits),
    ...ofBothLists(
      visits,
      ({ addCold }) => addCold,
      (list) => ({ title: `Add to first field, first time, ${list}`, limit: { of: 'value', most: 100 } }),
    ),
    ...ofBothLists(
      visits,
      ({ addWarm }) => addWarm,
      (list) => ({ title: `Add to first field, again, ${list}`, limit: { of: 'value', most: 50 } }),
    ),
    ...ofBothLists(
      visits,
      ({ formKeys }) => formKeys,
      (list) => ({
        title: `Key to frame in the form, 95th percentile, ${list}`,
        share: 0.95,
        limit: { of: 'value', most: 16 },
      }),
    ),
    ...ofBothLists(
      visits,
      ({ searchKeys }) => searchKeys,
      (list) => ({
        title: `Key to frame in the search, 95th percentile, ${list}`,
        share: 0.95,
        limit: { of: 'value', most: 16 },
      }),
    ),
    {
      title: 'Search over 10,000 answered and drawn',
      unit: 'ms',
      samples: long.flatMap(({ search }) => search),
      reference: {
        title: 'bare React 19 page, 20 rows it has',
        samples: bare.flatMap(({ search }) => search),
      },
      limit: { of: 'value', most: 100 },
    },
    {
      title: 'Heap after 200 dialogs more',
      unit: 'MB',
      samples: [heap.after],
      reference: { title: 'after the first 20', samples: [heap.before] },
      limit: { of: 'ratio', most: 1.02 },
    },
  ];
}
