import type { Locator } from 'playwright-core';

/** How long something may be covered or drawn anew before it is tried again, in milliseconds. */
const briefly = { timeout: 3000 } as const;

/** Clicks if that is possible soon. @returns whether it was: if not, nothing was clicked */
export function tryClick(target: Locator, button: 'left' | 'right' = 'left'): Promise<boolean> {
  return isDone(target.click({ ...briefly, button }));
}

/** Rests the mouse on something if that is possible soon. @returns whether it was */
export function tryHover(target: Locator): Promise<boolean> {
  return isDone(target.hover(briefly));
}

async function isDone(deed: Promise<void>): Promise<boolean> {
  try {
    await deed;
    return true;
  } catch {
    return false;
  }
}
