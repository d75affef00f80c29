import { after, before, describe, it } from 'node:test';
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
    await bell.locator('.codicon-bell-dot').waitFor();
    await bell.click();
    const notice = page.locator('.notification-list-item').filter({ hasText: 'markdown.validate' });
    await notice.waitFor();
    await workbench.screenshot('validation-notice');
    await notice.getByRole('button', { name: 'Open Setting' }).click();
    await page.locator('.settings-editor').getByText('Reference Links').first().waitFor();
    await workbench.screenshot('validation-setting');
  });
});
