import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { lastLines, messageOf, sleep } from '../../../scripts/vscode/process.ts';

/** How long a window that may hang is asked what it shows, in milliseconds. */
const patience = 15_000;

/** What there was when a test failed, in words: where tests run by themselves nothing else may be kept. */
export async function diagnose(page: Page, dataFolder: string): Promise<string> {
  const [window, log] = await Promise.all([describeWindow(page), readLog(dataFolder)]);
  return `In the window:\n${window}\nIn Dossier’s log:\n${log}`.replaceAll(/^/gm, '  | ');
}

async function describeWindow(page: Page): Promise<string> {
  const hangs = sleep(patience).then(() => 'It does not answer.');
  try {
    return await Promise.race([page.evaluate<string>('dossierDescribeWindow()'), hangs]);
  } catch (error) {
    return messageOf(error);
  }
}

/** The end of what the extension has logged, where VS Code's server keeps it. */
async function readLog(dataFolder: string): Promise<string> {
  try {
    const logs = join(dataFolder, 'data', 'logs');
    const names = await readdir(logs, { recursive: true });
    const ours = names.filter((name) => name.endsWith('Dossier.log'));
    const texts = await Promise.all(ours.map((name) => readFile(join(logs, name), 'utf8')));
    return lastLines(texts.join('\n'), 15);
  } catch (error) {
    return messageOf(error);
  }
}
