import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { scratchFolder } from './cache.ts';

/** Where installers put VS Code's program, by platform. */
const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'],
  darwin: ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, 'Visual Studio Code.app', 'Contents', 'MacOS', 'Electron'),
  ),
  win32: [
    join(homedir(), 'AppData', 'Local', 'Programs', 'Microsoft VS Code', 'Code.exe'),
    'C:\\Program Files\\Microsoft VS Code\\Code.exe',
  ],
};

/** The program, seen from the folder of the `code` command that is on the path. */
const fromCommand: Readonly<Record<string, string>> = {
  linux: '../code',
  darwin: '../../../../MacOS/Electron',
  win32: '../Code.exe',
};

/** Whether a window could be shown. */
export function hasDisplay(): boolean {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  return process.platform !== 'linux' || Boolean(x11) || Boolean(wayland);
}

/**
 * The program of a desktop VS Code: that of the `code` on the path, else one in a usual place.
 * The program itself, not the command, so that it is our child and ends with us.
 */
export function findDesktop(): string | undefined {
  const { PATH: path = '' } = process.env;
  const command = path
    .split(delimiter)
    .map((folder) => join(folder, 'code'))
    .find((file) => existsSync(file));
  const beside = fromCommand[process.platform];
  const named = command && beside ? [resolve(dirname(realpathSync(command)), beside)] : [];
  return [...named, ...(usualPlaces[process.platform] ?? [])].find((file) => existsSync(file));
}

/** The arguments that open a folder in a desktop VS Code, apart from any window that is already open. */
export function desktopArguments(folder: string, extension: string): readonly string[] {
  return [
    `--extensionDevelopmentPath=${extension}`,
    // With user data of its own VS Code stays our child, instead of handing the folder to one that runs already.
    `--user-data-dir=${join(scratchFolder, 'desktop-profile')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
  ];
}
