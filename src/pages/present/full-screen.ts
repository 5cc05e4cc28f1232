/** Browsers of kiosks and some phones have none: the page fills the window anyway. */
export function hasFullScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Enters or leaves full screen. A browser that refuses (no gesture, policy of the host) leaves the page as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The window stays as large as it is.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await toggleFullScreen();
}
