/** Whether two answers show the same: then nothing needs redrawing, though every passage may have moved. */
export function looksSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (isRange(one) && isRange(other)) return true;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => key in other && looksSame(one[key as keyof typeof one], other[key as keyof typeof other]),
  );
}

function isRange(value: object): boolean {
  return (
    'start' in value && typeof value.start === 'object' && value.start !== null && 'character' in value.start
  );
}
