import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openWorkbench } from './workbench.ts';

describe('a folder that the writer has not trusted', () => {
  it('has cards all the same', async () => {
    const workbench = await openWorkbench({
      folder: 'sample',
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      },
    });
    try {
      await workbench.page.locator('[id="status.workspaceTrust"]').waitFor();
      await workbench.goTo('the-price-of-a-promise.md', 'Poland passed');
      assert.match(await workbench.hoverOver('Poland passed', 'Poland'), /Poland/);
    } finally {
      await workbench.stop();
    }
  });
});
