/** *NIXON:* at the head of a turn. */
export const speakerLabel = /^\s*\p{Lu}[\p{Lu}.'’ -]{1,30}:\s/u;
