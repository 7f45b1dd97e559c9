import type { ImportPreview, ImportReport } from '#contract/transfer/import-answer.ts';
import { importReportSchema } from '#contract/transfer/import-answer.ts';
import { z } from '#contract/zod-mini.ts';

/** Rows of the report that are kept and shown: first those with something left to do. */
const keptAtMost = 200;

const keptReportSchema = z.object({
  report: importReportSchema,
  /** How many rows there are in all. */
  total: z.int(),
  /** The types of profiles by their rows, for the names of their fields. */
  types: z.record(z.string(), z.string()),
  /** The profiles whose form was opened from here: what they lack is looked at again. */
  opened: z.array(z.string()),
});

/** The report of an import as the history of the browser keeps it: entering a secret leads away from it and back. */
export type KeptReport = z.infer<typeof keptReportSchema>;

/** What is kept of a report, and of the preview before it. */
export function reportToKeep(report: ImportReport, preview: ImportPreview | null): KeptReport {
  const rows = report.rows
    .toSorted(
      (left, right) => right.missingSecrets.length - left.missingSecrets.length || left.row - right.row,
    )
    .slice(0, keptAtMost);
  const types = (preview?.rows ?? []).map(({ row, type }): [string, string] => [String(row), type]);
  return {
    report: { ...report, rows },
    total: report.rows.length,
    types: Object.fromEntries(types),
    opened: [],
  };
}

/** A report that was kept; null where there is none, or one that this page cannot read. */
export function keptReportOf(kept: unknown): KeptReport | null {
  return keptReportSchema.safeParse(kept).data ?? null;
}

/** The same with a profile whose form is opened. */
export function withOpened(kept: KeptReport, profileId: string): KeptReport {
  return { ...kept, opened: [...new Set([...kept.opened, profileId])] };
}
