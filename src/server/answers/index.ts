import type { Answering } from './answering.ts';
import { answerArgument } from './argument.ts';
import { answerCard } from './card.ts';
import { answerCast } from './cast.ts';
import { answerCodeActions } from './code-actions.ts';
import { answerColours } from './colours.ts';
import { answerCompletion } from './completion.ts';
import { answerEditArgument } from './edit-argument.ts';
import { answerHierarchy } from './hierarchy.ts';
import { answerReading } from './reading.ts';
import { answerReferences } from './references.ts';
import { answerRename } from './rename.ts';
import { answerSources } from './sources.ts';
import { answerSymbols } from './symbols.ts';

/** The table of requests and their answers, a file for each kind. */
export function answerRequests(answering: Answering): void {
  answerReading(answering);
  answerCard(answering);
  answerReferences(answering);
  answerSources(answering);
  answerCompletion(answering);
  answerRename(answering);
  answerSymbols(answering);
  answerColours(answering);
  answerHierarchy(answering);
  answerCodeActions(answering);
  answerArgument(answering);
  answerEditArgument(answering);
  answerCast(answering);
}
