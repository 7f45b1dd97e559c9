const name = 'authorization-profiles.changes';

/** The windows of this browser that show the same server. Where there is no way between them, each stands alone. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);

/** Tells the other windows that something was changed here. */
export function tellOtherWindows(): void {
  channel?.postMessage('changed');
}

/** Calls whenever another window has changed something. */
export function onChangeElsewhere(listener: () => void): void {
  channel?.addEventListener('message', listener);
}
