/** Cue phrases by the feature they stand for. Lower case, straight apostrophes, words parted by one space. */
export type CueTable = Readonly<Record<string, readonly string[]>>;
