import { describeWriter } from './suite.ts';

const settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

describeWriter('a folder that the writer has not trusted', { folder: 'sample', settings }, (it) => {
  it('has cards all the same', async (workbench) => {
    await workbench.page.locator('[id="status.workspaceTrust"]').waitFor();
    await workbench.goTo('the-price-of-a-promise.md', 'Poland passed');
    await workbench.hoverOver('Poland passed', 'Poland', /Poland/);
  });
});
