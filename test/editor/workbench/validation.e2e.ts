import { tryClick } from './mouse.ts';
import { describeWriter } from './suite.ts';
import { doUntil } from './waiting.ts';

const settings = { 'markdown.validate.enabled': true };

describeWriter('a writer whose VS Code validates links', { folder: 'sample', settings }, (it) => {
  it('is told which setting to change, and led there', async (workbench) => {
    const { page } = workbench;
    await workbench.openFile('the-price-of-a-promise.md');
    const bell = page.locator('[id="status.notifications"]');
    const center = page.locator('.notifications-center.visible');
    const notice = center.locator('.notification-list-item').filter({ hasText: 'markdown.validate' });
    // The bell opens and closes the list, and a notice that comes while the list is open is in it.
    await doUntil(
      'the notice',
      async () => {
        if (!(await center.isVisible())) await tryClick(bell);
      },
      () => notice.isVisible(),
    );
    await workbench.screenshot('validation-notice');
    await doUntil(
      'the setting',
      () => tryClick(notice.getByRole('button', { name: 'Open Setting' })),
      () => page.locator('.settings-editor').getByText('Reference Links').first().isVisible(),
    );
    await workbench.screenshot('validation-setting');
  });
});
