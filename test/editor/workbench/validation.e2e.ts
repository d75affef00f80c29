import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a writer whose VS Code validates links', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample', settings: { 'markdown.validate.enabled': true } });
  });

  after(() => workbench?.stop());

  it('is told which setting to change, and led there', async () => {
    const { page } = workbench;
    await workbench.openFile('the-price-of-a-promise.md');
    const bell = page.locator('[id="status.notifications"]');
    const center = page.locator('.notifications-center.visible');
    const notice = center.locator('.notification-list-item').filter({ hasText: 'markdown.validate' });
    // The bell opens and closes the list, and a notice that comes while the list is open is in it.
    await eventually('the notice', async () => {
      if (!(await center.isVisible())) await bell.click();
      return (await notice.isVisible()) ? true : undefined;
    });
    await workbench.screenshot('validation-notice');
    await notice.getByRole('button', { name: 'Open Setting' }).click();
    await page.locator('.settings-editor').getByText('Reference Links').first().waitFor();
    await workbench.screenshot('validation-setting');
  });
});
