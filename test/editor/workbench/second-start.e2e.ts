import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeWriter } from './suite.ts';
import { eventually, until } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';

/** The file in VS Code’s storage that keeps what is known of the folder, once it is there. */
function cacheOf({ dataFolder }: Workbench): Promise<string> {
  return eventually('the cache', async () => {
    const names = await readdir(dataFolder, { recursive: true });
    const name = names.find((each) => /dossier[^/\\]*[/\\]notes-[0-9a-f]+\.cache$/.test(each));
    return name === undefined ? undefined : join(dataFolder, name);
  });
}

async function hasCard(workbench: Workbench): Promise<void> {
  await workbench.hoverOver('Turkey gave way', 'Turkey', /Turkey/, /Opposed the plan|member of NATO|Ankara/);
  await workbench.leaveHover();
}

describeWriter('a writer who comes back', { folder: 'sample' }, (it) => {
  it('has cards when the window is loaded again, and a cache beside the settings', async (workbench) => {
    await workbench.goTo(essayFile, 'Turkey gave way');
    await hasCard(workbench);
    await cacheOf(workbench);
    await workbench.reload();
    await hasCard(workbench);
    await workbench.screenshot('second-start');
  });

  it('has cards though the cache is spoilt, is told nothing, and the cache is written anew', async (workbench) => {
    await workbench.goTo(essayFile, 'Turkey gave way');
    await hasCard(workbench);
    const cache = await cacheOf(workbench);
    const whole = await readFile(cache);
    const spoilt = Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.alloc(100, 7)]);
    await writeFile(cache, spoilt);
    await workbench.reload();
    await hasCard(workbench);
    await until('the cache to be written anew', async () => !(await readFile(cache)).equals(spoilt));
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
    await workbench.screenshot('spoilt-cache');
  });
});
