/** What the writer chose, for one folder. */
export interface Settings {
  readonly gazetteer: boolean;
  readonly hover: boolean;
  /** Whether names are coloured by kind. */
  readonly colours: boolean;
  /** Whether names are offered while they are typed. */
  readonly completeNames: boolean;
  /** Ids of checks whose problems are not shown. */
  readonly problemsOff: readonly string[];
  /** Bibliographies for every document, as the writer named them: absolute, `~/…` or relative to the folder. */
  readonly bibliography: readonly string[];
  /** Globs of what is not read, from the editor's own settings. */
  readonly exclude: readonly string[];
}

/** The keys under `dossier.` that the server reads, each with how its value is understood. */
export const settingKeys = [
  'gazetteer.enabled',
  'hover.enabled',
  'colors.enabled',
  'completion.names',
  'problems.off',
  'bibliography',
] as const;

/** The sections asked of the client for each folder, in this order. */
export const settingSections = ['dossier', 'files.exclude', 'files.watcherExclude'] as const;

export const defaultSettings: Settings = {
  gazetteer: true,
  hover: true,
  colours: true,
  completeNames: true,
  problemsOff: [],
  bibliography: [],
  exclude: [],
};

/**
 * Settings from whatever a client answered for {@link settingSections}. What is missing or of the wrong type counts as
 * not set: a client's mistake must not take the server down.
 */
export function readSettings([dossier, exclude, watcherExclude]: readonly unknown[]): Settings {
  const value = (key: (typeof settingKeys)[number]): unknown =>
    key.split('.').reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), dossier);
  return {
    gazetteer: value('gazetteer.enabled') !== false,
    hover: value('hover.enabled') !== false,
    colours: value('colors.enabled') !== false,
    completeNames: value('completion.names') !== false,
    problemsOff: stringsOf(value('problems.off')),
    bibliography: stringsOf(value('bibliography')),
    exclude: [...globsOf(exclude), ...globsOf(watcherExclude)],
  };
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];
}

/** VS Code's glob settings map a glob to whether it holds; one with a condition (`when`) is not for us. */
function globsOf(setting: unknown): readonly string[] {
  if (!isRecord(setting)) return [];
  return Object.keys(setting).filter((glob) => setting[glob] === true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
