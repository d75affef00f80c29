import { setFlagsFromString } from 'node:v8';

/**
 * Where objects once lived long V8 makes all further ones among the old, from which only a full collection frees them. Our
 * code makes the same objects for an open essay, which stay, and for thousands of files that a search reads and forgets: a
 * sixth of what these need grew old, and one search in a hundred waited for the collector as long as for its answer. Set
 * by the program, so that it holds for every editor.
 */
export function leaveYoungObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
