import { afterEach, beforeEach, expect } from 'vitest';
import { problemSchema, type Problem } from '#contract/problem.ts';
import { exportFileSchema, type ExportFile } from '#contract/transfer/export-file.ts';
import {
  importPreviewSchema,
  importReportSchema,
  type ImportPreview,
  type ImportReport,
} from '#contract/transfer/import-answer.ts';
import { z } from '#contract/zod.ts';
import type { ApiAnswer } from '../../api-client.ts';
import { assistantPath, openApi, type ApiHarness, type OpenStore } from '../harness.ts';

type Body = Readonly<Record<string, unknown>>;

const namesSchema = z.object({ items: z.array(z.object({ name: z.string() })) });

/** A file as the export makes it, of profiles as they are written. */
export function fileOf(profiles: readonly unknown[], more: Body = {}): string {
  const entries = profiles.map((profile) => ({ profile }));
  const head = { format: 'authorization-profiles', formatVersion: 1, exportedAt: '2026-11-23T12:00:00.000Z' };
  return JSON.stringify({ ...head, sealedSecrets: null, profiles: entries, ...more });
}

/** An assistant to export from, and others to import into. */
export class TransferHarness {
  readonly api: ApiHarness;
  assistant: string;

  private constructor(api: ApiHarness, assistant: string) {
    this.api = api;
    this.assistant = assistant;
  }

  static async open(open: OpenStore): Promise<TransferHarness> {
    const api = await openApi(open);
    return new TransferHarness(api, await assistantPath(api.call));
  }

  /** From now on everything goes to an assistant that has nothing yet. */
  async elsewhere(): Promise<void> {
    this.assistant = await assistantPath(this.api.call, 'Elsewhere');
  }

  post(what: 'exports' | 'import-previews' | 'imports', body: Body): Promise<ApiAnswer> {
    return this.api.call('POST', `${this.assistant}/authorization-profile-${what}`, { body });
  }

  async exported(body: Body = {}): Promise<{ readonly text: string; readonly file: ExportFile }> {
    const answer = await this.post('exports', body);
    return { text: answer.text, file: answer.as(exportFileSchema) };
  }

  async preview(text: string, more: Body = {}): Promise<ImportPreview> {
    return (await this.post('import-previews', { text, ...more })).as(importPreviewSchema);
  }

  /** Imports, which has to be answered by a report. */
  async importing(text: string, more: Body = {}): Promise<ImportReport> {
    return (await this.post('imports', { text, ...more })).as(importReportSchema);
  }

  /** Tries to import, which has to be answered by a problem. */
  async refused(text: string, more: Body = {}): Promise<Problem> {
    return problemSchema.parse(JSON.parse((await this.post('imports', { text, ...more })).text));
  }

  /** The names of the profiles there are. */
  async list(): Promise<string[]> {
    const answer = await this.api.call('GET', `${this.assistant}/authorization-profiles?limit=200`);
    return answer.as(namesSchema).items.map(({ name }) => name);
  }
}

/** Gives each test of the block an assistant of its own. None may leave anything in the log. */
export function beforeEachTransfer(open: OpenStore, give: (transfer: TransferHarness) => void): void {
  let opened: TransferHarness;
  beforeEach(async () => {
    opened = await TransferHarness.open(open);
    give(opened);
  });
  afterEach(async () => {
    expect(opened.api.log.events).toEqual([]);
    await opened.api.close();
  });
}
