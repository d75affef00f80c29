import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runAnalyze } from './analyze.ts';
import { runCheck } from './check.ts';
import { type Arguments, type Format, formats, type Io } from './command.ts';
import { runOutline } from './outline.ts';

export const help = `dossier: who is named, whose words are quoted, how the argument hangs together

  dossier analyze FILE… [--workspace DIR] [--format json|text]
  dossier outline FILE  [--workspace DIR] [--format text|markdown|argdown|mermaid|json]
  dossier check FILE|DIR… [--workspace DIR] [--format json|sarif|text]
  dossier lsp --stdio

A .txt file is read as plain prose, its paragraphs parted by blank lines.
--workspace DIR       the folder whose notes and bibliographies count
--bibliography FILE   a BibTeX or CSL JSON file whose entries count too; may be given more than once
--today DATE          the day that counts as today, for essays without a date

check exits with 0 if it finds nothing but hints, 1 if it finds problems; any command exits with 2 if it could not
run. --format sarif is SARIF 2.1.0, for code review and CI.
`;

const commands: Readonly<Record<string, (args: Arguments, io: Io) => number | Promise<number>>> = {
  analyze: runAnalyze,
  outline: runOutline,
  check: runCheck,
  lsp: async () => {
    const { runStdioServer } = await import('../server/main-node.ts');
    runStdioServer();
    // The connection ends the process, with its own exit code.
    return new Promise<number>(() => {});
  },
};

/** Runs one command line and gives the exit code; prints through `io` only, so that tests need no process. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv);
  if ('problem' in parsed) {
    io.error(`dossier: ${parsed.problem}\n\n${help}`);
    return 2;
  }
  const { command, args } = parsed;
  if (command === undefined || args.help) {
    io.out(help);
    return args.help ? 0 : 2;
  }
  const start = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!start) {
    io.error(`dossier: there is no command “${command}”\n\n${help}`);
    return 2;
  }
  return start(args, io);
}

function parse(
  argv: readonly string[],
): { command: string | undefined; args: Arguments } | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        workspace: { type: 'string' },
        format: { type: 'string' },
        today: { type: 'string' },
        bibliography: { type: 'string', multiple: true },
        stdio: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...files] = positionals;
    const known: readonly Format[] =
      command === 'outline' || command === 'check' ? formats[command] : formats.other;
    const format = known.find((each) => each === (values.format ?? 'text'));
    if (!format) return { problem: `--format is ${known.join(' or ')}, not “${values.format}”` };
    if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) {
      return { problem: `--today is a date like 2019-12-09, not “${values.today}”` };
    }
    const { workspace, today, bibliography = [] } = values;
    const unread = bibliography.find((file) => !isFile(file));
    if (unread !== undefined) return { problem: `--bibliography ${unread}: there is no such file` };
    const args = { files, format, workspace, today, bibliography, help: values.help === true };
    return { command, args };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
