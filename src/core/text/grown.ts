type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** So many bytes an array that grows in place may have at most: address space is set aside for them, memory is not. */
const most = 2 ** 28;
/** Smaller arrays are copied: an array that grows in place takes whole pages. */
const few = 2 ** 16;

/** ECMAScript 2024, which all engines that we run on have. */
interface ResizableBuffer extends ArrayBuffer {
  readonly resizable: boolean;
  resize(length: number): void;
}

/**
 * The same numbers with room for `needed` of them, and for half as many again as there were: filling an array one by
 * one costs no more than a few copies of it. Good for tables, which are made anew anyway.
 *
 * @returns an array of the same kind, zeros behind what was there
 */
export function grown<Kind extends Numbers>(array: Kind, needed: number): Kind {
  const Same = array.constructor as new (length: number) => Kind;
  const made = new Same(Math.max(16, needed, Math.ceil(array.length * 1.5)));
  made.set(array);
  return made;
}

/**
 * What {@link grown} does, for long rows that only ever grow at their end: a large one grows where it is, by a sixteenth,
 * so that no copies of it are made, none leaves a hole in memory, and little lies idle. Reading it takes a quarter
 * longer.
 *
 * @param idle - for how many more there is to be room
 */
export function extended<Kind extends Numbers>(array: Kind, needed: number, idle = needed >>> 4): Kind {
  if (needed <= array.length) return array;
  const bytes = (needed + idle) * array.BYTES_PER_ELEMENT;
  if (bytes < few || bytes > most) return grown(array, needed);
  const Same = array.constructor as new (buffer: ArrayBuffer) => Kind;
  const size = Math.ceil(bytes / 4096) * 4096;
  const buffer = array.buffer as ResizableBuffer;
  if (buffer.resizable && array.byteOffset === 0) {
    buffer.resize(size);
    return array;
  }
  const setAside = resizable(size);
  if (!setAside) return grown(array, needed);
  const made = new Same(setAside);
  made.set(array);
  return made;
}

/** `undefined` where a machine has no address space to set aside. */
function resizable(size: number): ArrayBuffer | undefined {
  const Resizable = ArrayBuffer as unknown as new (length: number, options: object) => ArrayBuffer;
  try {
    return new Resizable(size, { maxByteLength: most });
  } catch {
    return undefined;
  }
}
