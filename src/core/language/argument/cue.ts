/** Cue phrases by the feature they stand for: parted by commas, lower case, straight apostrophes, words parted by one space. */
export type CueTable = Readonly<Record<string, string>>;
