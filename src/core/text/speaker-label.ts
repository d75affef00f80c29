/** *NIXON:* at the head of a turn; *Q:* and *A:* of an interview. */
export const speakerLabel = /^\s*(?:\p{Lu}[\p{Lu}.'’ -]{1,30}|[QA]):\s/u;
