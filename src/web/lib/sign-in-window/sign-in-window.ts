/** The window that a user signs in at an identity provider with. */
export interface SignInWindow {
  /** Leads it to an address. */
  go(address: string): void;
  /**
   * True where it is closed, or out of sight: a provider may cut the tie between
   * windows (Cross-Origin-Opener-Policy), which looks the same from here.
   */
  isOutOfSight(): boolean;
  /** True where it can be seen to be at no page of this origin: what such a page tells does not come from it. */
  isElsewhere(): boolean;
  focus(): void;
  close(): void;
}

/** Opens the window, empty; null where the browser does not. Has to be called while a press is handled. */
export type OpenSignInWindow = () => SignInWindow | null;

const [width, height] = [700, 720];

/** In the middle of the page's own window. */
function place(): string {
  const left = Math.max(0, Math.round(screenX + (outerWidth - width) / 2));
  const top = Math.max(0, Math.round(screenY + (outerHeight - height) / 2));
  return `popup,width=${width},height=${height},left=${left},top=${top}`;
}

/** Where a window is; null for an origin that this page may not look into. */
function originOf(opened: Window): string | null {
  try {
    return opened.location.origin;
  } catch {
    return null;
  }
}

const openInBrowser: OpenSignInWindow = () => {
  const opened = window.open('about:blank', '_blank', place());
  if (opened === null) return null;
  // What is shown there must not lead this page anywhere.
  opened.opener = null;
  return {
    go: (address) => opened.location.replace(address),
    isOutOfSight: () => opened.closed,
    isElsewhere: () => !opened.closed && originOf(opened) !== location.origin,
    focus: () => opened.focus(),
    close: () => opened.close(),
  };
};

let open: OpenSignInWindow = openInBrowser;

/** Opens a window to sign in with. */
export const openSignInWindow: OpenSignInWindow = () => open();

/** Has windows opened in another way from now on: a page that is its own server has providers inside. */
export function openSignInWindowsBy(other: OpenSignInWindow): void {
  open = other;
}
