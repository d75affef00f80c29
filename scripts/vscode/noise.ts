/**
 * Lines of VS Code's log that say nothing about Dossier: the native modules that an installation without
 * builds leaves out (spdlog, native-watchdog, node-pty), and look-ups of the extension gallery.
 */
const noisePatterns: readonly RegExp[] = [
  /bindings file|Could not load native|spdlog|native-watchdog|node-pty|kerberos|\.node'?,?$/i,
  /^\s*→ /,
  /open-vsx|marketplace|extensionGallery|extensions gallery|getManifest|fetch failed|ENOTFOUND|EAI_AGAIN/i,
  /punycode|DEP\d{4}|--trace-(deprecation|warnings)/,
  /^\s*(\[\d\d:\d\d:\d\d\]|[[\]{}]+,?)?\s*$/,
];

/** A stack's line, which belongs to the error above it. */
const continued = /^\s+at |^\s+(tries|code|cause|errno|syscall|requireStack|hostname|\[cause\]):? /;

/**
 * Tells, line by line, what of VS Code's log is not worth showing.
 *
 * @returns a function that is true for a line to leave out; it remembers whether the line before was one
 */
export function createNoiseFilter(): (line: string) => boolean {
  let quiet = true;
  return (line) => {
    if (continued.test(line)) return quiet;
    quiet = noisePatterns.some((pattern) => pattern.test(line));
    return quiet;
  };
}
