import { after, describe, it as test } from 'node:test';
import { messageOf } from '../../../scripts/vscode/process.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

interface SuiteOptions extends WorkbenchOptions {
  /** What each test begins with, besides no editor open and every file as it was. */
  begin?(workbench: Workbench): Promise<void>;
}

type Define = (title: string, body: (workbench: Workbench) => Promise<void>) => void;

/**
 * Tests in one VS Code that do not depend on each other: each begins with no editor open and the files as they were.
 * One that fails tells what was in the window, keeps a picture of it, and is tried once more in a new VS Code, as VS
 * Code's own tests of this kind are: what it needs besides Dossier (a browser, a server, a dozen processes on a machine that
 * others use) fails now and then. What passes only then says so, with what went wrong: it wants to be looked into.
 */
export function describeWriter(title: string, options: SuiteOptions, define: (it: Define) => void): void {
  describe(title, () => {
    let workbench: Workbench | undefined;
    const stop = async (): Promise<void> => {
      await workbench?.stop();
      workbench = undefined;
    };
    after(stop);
    const attempt = async (name: string, body: Parameters<Define>[1]): Promise<void> => {
      try {
        if (workbench) await workbench.tidy();
        else workbench = await openWorkbench(options);
        await options.begin?.(workbench);
        await body(workbench);
      } catch (error) {
        const told = await workbench?.diagnose(name);
        await stop();
        // What it says of the window stands where every reporter shows it.
        const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
        throw new Error(told === undefined ? what : `${what}\n${told}`);
      }
    };
    define((name, body) => {
      test(name, async (context) => {
        try {
          await attempt(name, body);
        } catch (error) {
          await attempt(name, body);
          context.diagnostic(`“${name}” passed at its second attempt. At the first:\n${messageOf(error)}`);
        }
      });
    });
  });
}
