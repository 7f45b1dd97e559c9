/** As Chromium, Firefox and Safari call it, and Vite where it is the style sheet of the part. */
const messages =
  /Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

/** True where a part of the page could not be loaded: the network is down, or the server has another page by now. */
export function isModuleLoadError(error: unknown): boolean {
  return error instanceof Error && messages.test(error.message);
}
