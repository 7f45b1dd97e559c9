/**
 * Keeps the environment, which may hold keys and passwords, out of the diagnostic reports of this process. Node.js 20
 * does not know how, and takes no notice.
 */
export function keepEnvironmentOutOfReports(): void {
  Object.assign(process.report, { excludeEnv: true });
}
