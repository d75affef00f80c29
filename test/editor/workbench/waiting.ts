import { sleep } from '../../../scripts/vscode/process.ts';

/** How long what has a reason to come may take, in milliseconds: it costs nothing when all is well. */
export const usualPatience = 120_000;

/** The same for VS Code to start and to show the folder: most of what it does then is done once. */
export const startPatience = 300_000;

/** How long to look before what may be asked twice is asked again, in milliseconds. */
const askedAgain = 5000;

/**
 * Asks again until there is an answer.
 *
 * @param what - for the message when none comes; told at the end, so that it can say what was there instead
 */
export async function eventually<T>(
  what: string | (() => string),
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + usualPatience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${usualPatience / 1000} s for ${typeof what === 'string' ? what : what()}.`);
    }
    await sleep(100);
  }
}

/** The same for something that is so or is not. */
export async function until(what: string | (() => string), ask: () => Promise<boolean>): Promise<void> {
  await eventually(what, async () => ((await ask()) ? true : undefined));
}

/** Looks a while. @returns whether it came to be so; if not, what leads to it may be done again */
export async function soon(ask: () => Promise<boolean>, patience = askedAgain): Promise<boolean> {
  const deadline = Date.now() + patience;
  for (;;) {
    if (await ask()) return true;
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
}

/**
 * Does something until what it leads to has come. VS Code loses a click or a key now and then, where what takes it is
 * just drawn anew or is not listening yet: a writer would do it once more. Only for what may be done twice.
 *
 * @param act - what is done each time; it should not wait long for what it needs
 */
export async function doUntil(
  what: string | (() => string),
  act: () => Promise<unknown>,
  came: () => Promise<boolean>,
): Promise<void> {
  await until(what, async () => {
    if (await came()) return true;
    await act();
    return soon(came);
  });
}

/** Matches a text and no other. */
export function exactly(text: string): RegExp {
  return new RegExp(`^${escaped(text)}$`);
}

/** A text as part of a pattern. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
