/** Stands before each line of the report: VS Code's own log goes to the same stream. */
export const reportMark = '\u2063dossier\u2063';
