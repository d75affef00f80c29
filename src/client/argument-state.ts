import * as vscode from 'vscode';
import type { ArgumentTreeFilter } from '../server/protocol.ts';
import { argumentFilteredContext, claimsOnlyContext, onlyGapsContext } from './ids.ts';

/** What the reader chose to see, and the actor's name to say so. */
export interface ArgumentChoice extends ArgumentTreeFilter {
  readonly actorName?: string;
}

/** What the Argument view remembers between edits and sessions: the filter, and rows opened and closed by hand. */
export interface ArgumentState extends vscode.Disposable {
  readonly onDidChoose: vscode.Event<void>;
  choice(): ArgumentChoice;
  choose(choice: ArgumentChoice): void;
  /** Whether the reader opened (or closed) the row; nothing if it was left as it was. */
  isOpen(uri: string, row: string): boolean | undefined;
  toggled(uri: string, row: string, open: boolean): void;
}

const choiceKey = 'dossier.argument.choice';
const rowsKey = 'dossier.argument.rows';

/** How many documents and rows are remembered; those toggled longest ago are forgotten. */
const mostDocuments = 40;
const mostRows = 300;

type Toggled = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

export function createArgumentState(memento: vscode.Memento): ArgumentState {
  const chosen = new vscode.EventEmitter<void>();
  let choice = memento.get<ArgumentChoice>(choiceKey, {});
  let rows = memento.get<Toggled>(rowsKey, {});
  tell(choice);
  return {
    onDidChoose: chosen.event,
    choice: () => choice,
    choose(wanted) {
      choice = wanted;
      void memento.update(choiceKey, wanted);
      tell(wanted);
      chosen.fire();
    },
    isOpen: (uri, row) => rows[uri]?.[row],
    toggled(uri, row, open) {
      const { [uri]: known = {}, ...others } = rows;
      const { [row]: _, ...rest } = known;
      rows = newest({ ...others, [uri]: newest({ ...rest, [row]: open }, mostRows) }, mostDocuments);
      void memento.update(rowsKey, rows);
    },
    dispose: () => chosen.dispose(),
  };
}

/** Whether some rows are left out because the reader looks for others. */
export function isNarrowed({ roles, actor, onlyGaps }: ArgumentTreeFilter): boolean {
  return (roles?.length ?? 0) > 0 || actor !== undefined || onlyGaps === true;
}

/** Lets the buttons of the view know. */
function tell(choice: ArgumentChoice): void {
  const contexts: Readonly<Record<string, boolean>> = {
    [argumentFilteredContext]: isNarrowed(choice),
    [claimsOnlyContext]: choice.claimsOnly === true,
    [onlyGapsContext]: choice.onlyGaps === true,
  };
  for (const [key, value] of Object.entries(contexts))
    void vscode.commands.executeCommand('setContext', key, value);
}

function newest<V>(record: Readonly<Record<string, V>>, most: number): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).slice(-most));
}
