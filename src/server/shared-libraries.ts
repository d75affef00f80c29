import type { FileSystem } from './file-system.ts';

/**
 * The bibliographies that the writer's own settings name for every document. Those outside of the folder are the only
 * files there that are ever read: exactly these, by their absolute path.
 */
export interface SharedLibraries {
  /** How the project calls them: relative to the folder if they are in it, else by their absolute path. */
  paths(): readonly string[];
  /** Where they are. */
  places(): readonly string[];
  /** The place of one outside of the folder; `undefined` for any other path. */
  outside(path: string): string | undefined;
  configure(names: readonly string[]): void;
  /**
   * One of them was read, in the state that the stamp tells from others; `undefined`: it could not be. The first state
   * counts until it is forgotten: it is the one that the project knows.
   */
  wasRead(path: string, stamp: number | undefined): void;
  forgetState(path: string): void;
  /** Those that are at these places. */
  at(places: Iterable<string>): readonly string[];
  /** Those that are no longer as they were when they were read. */
  stale(): readonly string[];
}

export function createSharedLibraries(root: string | undefined, fileSystem: FileSystem): SharedLibraries {
  let placeOf: ReadonlyMap<string, string> = new Map();
  const stamps = new Map<string, number | undefined>();

  const called = (place: string): string =>
    (root === undefined ? undefined : fileSystem.relative(root, place)) ?? place;
  const isStale = (path: string, place: string): boolean => {
    // One that was too young when it was read has no stamp of its own: it is not as it was.
    return stamps.has(path) && fileSystem.stamp(place) !== stamps.get(path);
  };

  return {
    paths: () => [...placeOf.keys()],
    places: () => [...placeOf.values()],
    outside(path) {
      const place = placeOf.get(path);
      return place === path ? place : undefined;
    },
    configure(names) {
      const places = names.map((name) => fileSystem.resolve(root, name));
      placeOf = new Map(places.filter((place) => place !== undefined).map((place) => [called(place), place]));
    },
    wasRead(path, stamp) {
      if (placeOf.has(path) && !stamps.has(path)) stamps.set(path, stamp);
    },
    forgetState: (path) => void stamps.delete(path),
    at(places) {
      const wanted = new Set(places);
      return [...placeOf].filter(([, place]) => wanted.has(place)).map(([path]) => path);
    },
    stale: () => [...placeOf].filter(([path, place]) => isStale(path, place)).map(([path]) => path),
  };
}
