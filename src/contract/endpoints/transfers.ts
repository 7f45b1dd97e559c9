import { limits } from '../limits.ts';
import { exportFileSchema, exportRequestSchema } from '../transfer/export-file.ts';
import { importPreviewSchema, importReportSchema } from '../transfer/import-answer.ts';
import { importPreviewRequestSchema, importRequestSchema } from '../transfer/import-request.ts';
import { endpoint } from './endpoint.ts';

export const exportProfiles = endpoint({
  id: 'exportProfiles',
  method: 'POST',
  path: '/assistants/{assistantId}/authorization-profile-exports',
  summary:
    'Export authorization profiles as one readable file: those of the ids given, or all that match. Secrets are left out, or sealed under a passphrase.',
  body: exportRequestSchema,
  bodyBytes: limits.exportRequestBytes,
  answers: { 200: exportFileSchema },
  problems: ['not_found'],
});

export const previewImport = endpoint({
  id: 'previewImport',
  method: 'POST',
  path: '/assistants/{assistantId}/authorization-profile-import-previews',
  summary:
    'See what an import would do: what each field becomes, what was not understood, which names are taken. Saves nothing, and tells no secret.',
  body: importPreviewRequestSchema,
  bodyBytes: limits.importRequestBytes,
  answers: { 200: importPreviewSchema },
  problems: ['not_found'],
});

export const importProfiles = endpoint({
  id: 'importProfiles',
  method: 'POST',
  path: '/assistants/{assistantId}/authorization-profile-imports',
  summary:
    'Import authorization profiles from an export file, a cURL command, a Postman collection or auth block, or OpenAPI security schemes. All or none are saved.',
  body: importRequestSchema,
  bodyBytes: limits.importWithReplacesBytes,
  answers: { 201: importReportSchema },
  problems: ['not_found', 'name_taken', 'precondition_failed', 'secrets_unavailable'],
});
