/** What makes VS Code start on the folder and nothing else. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
} as const;

/** For a writer's own folder: prose is wrapped, and VS Code asks, as ever, whether the folder is to be trusted. */
export const writerSettings = {
  ...quietSettings,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
} as const;

/** For the sample, which comes with the program that shows it. */
export const sampleSettings = {
  ...writerSettings,
  'security.workspace.trust.enabled': false,
} as const;

/** For tests and pictures: the same on every machine and in every run. */
export const testSettings = {
  ...quietSettings,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
} as const;
