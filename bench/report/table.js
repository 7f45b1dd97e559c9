import { percentile } from './statistics.js';

/** @typedef {import('./figure.js').Outcome} Outcome */

const headings = ['Figure', 'Measured', 'Spread', 'Reference', 'It took', 'Against it', 'Limit', 'Met'];

/**
 * Three digits that count; from a thousand on whole numbers.
 *
 * @param {number} value
 */
function number(value) {
  if (!Number.isFinite(value)) return 'not measured';
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return value.toLocaleString('en-GB', digits);
}

/**
 * @param {number} value
 * @param {string} unit
 */
function withUnit(value, unit) {
  return `${number(value)} ${unit}`.trimEnd();
}

/**
 * Where four fifths of the samples lie.
 *
 * @param {readonly number[]} samples
 */
function spread(samples) {
  const [low, high] = [number(percentile(samples, 0.1)), number(percentile(samples, 0.9))];
  return low === high ? '' : `${low} – ${high}`;
}

/** @param {Outcome} outcome */
function limitText({ figure: { limit, unit } }) {
  if (limit === undefined) return '';
  if (limit.of === 'ratio') return `≤ ${limit.most} ×`;
  return limit.of === 'difference' ? `≤ +${limit.most} ${unit}` : `≤ ${withUnit(limit.most, unit)}`;
}

/**
 * What is compared: the difference where the limit is one, else the ratio.
 *
 * @param {Outcome} outcome
 */
function comparison({ figure: { limit, unit }, ratio, difference }) {
  if (ratio === null || difference === null || !Number.isFinite(ratio)) return '';
  if (limit?.of !== 'difference') return `${number(ratio)} ×`;
  return `${difference < 0 ? '−' : '+'}${number(Math.abs(difference))} ${unit}`;
}

/** @param {Outcome} outcome */
function cellsOf(outcome) {
  const { figure, value, reference, isMet } = outcome;
  const { samples, unit, title } = figure;
  return [
    title,
    withUnit(value, unit),
    spread(samples),
    figure.reference?.title ?? '',
    reference === null ? '' : withUnit(reference, unit),
    comparison(outcome),
    limitText(outcome),
    isMet === null ? '' : isMet ? 'yes' : '**no**',
  ];
}

/**
 * The outcomes as one table in Markdown, columns aligned.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function tableOf(outcomes) {
  const rows = [headings, ...outcomes.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
