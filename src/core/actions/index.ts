import type { ActionSource } from './code-action.ts';
import { pinName } from './pin-name.ts';

/** All sources of actions, in the order in which their actions are offered. */
export const actionSources: readonly ActionSource[] = [pinName];
