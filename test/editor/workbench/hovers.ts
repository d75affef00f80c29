import type { Page } from 'playwright-core';
import { eventually, soon, until } from './waiting.ts';

/** What a writer does with cards. */
export interface Hovers {
  /** Rests the mouse on a part of a text in view, until there is a hover that says all of that. @returns what it says */
  hoverOver(text: string, part: string, ...says: Patterns): Promise<string>;
  /** Waits for the hover that is there, or soon will be, to say all of that. @returns what it says */
  hoverSays(...says: Patterns): Promise<string>;
  /** Takes the mouse off the text and waits until the hover has gone. */
  leaveHover(): Promise<void>;
}

type Patterns = readonly [RegExp, ...RegExp[]];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const shownHover = '.monaco-editor .monaco-hover:not(.hidden)';

/** The workbench's top edge, where nothing is hovered. */
const nowhere = { x: 640, y: 2 } as const;

export function createHovers(page: Page): Hovers {
  const hover = page.locator(shownHover).first();
  const read = async (): Promise<string> =>
    (await page.locator(shownHover).allInnerTexts()).join('\n').trim();
  const isGone = async (): Promise<boolean> => !(await hover.isVisible());
  const leave = async (): Promise<void> => {
    await page.mouse.move(nowhere.x, nowhere.y, { steps: 5 });
    await until('the hover to go', async () => {
      if (await soon(isGone, 1000)) return true;
      await page.keyboard.press('Escape');
      return soon(isGone, 1000);
    });
  };
  return {
    hoverOver: async (text, part, ...says) => {
      let said = '';
      const suits = async (): Promise<boolean> => {
        said = await read();
        return says.every((pattern) => pattern.test(said));
      };
      // The text may still move, and a hover that came before Dossier knew is not renewed while it is there.
      return eventually(
        () => `a hover on “${part}” that says ${says.join(', ')}; it says:\n${said}\n`,
        async () => {
          const box = await findText(page, text, part);
          if (!box) return undefined;
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
          if (await soon(suits)) return said;
          await leave();
          return undefined;
        },
      );
    },
    hoverSays: async (...says) => {
      let said = '';
      return eventually(
        () => `a hover that says ${says.join(', ')}; it says:\n${said}\n`,
        async () => {
          said = await read();
          return says.every((pattern) => pattern.test(said)) ? said : undefined;
        },
      );
    },
    leaveHover: leave,
  };
}

/** Where a part of a text is drawn; see in-page.js. */
async function findText(page: Page, text: string, part: string): Promise<Box | undefined> {
  const call = `dossierFindText(${JSON.stringify(text)}, ${JSON.stringify(part)})`;
  return (await page.evaluate<Box | null>(call)) ?? undefined;
}
