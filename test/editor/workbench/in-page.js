/*
 * Runs in the workbench's page: finds text in the editor as it is drawn. VS Code draws a line as spans, one for each
 * colour, with no-break spaces for spaces.
 */
globalThis.dossierFindText = (wanted, part) => {
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const nodes = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ');
    const context = text.indexOf(wanted);
    if (context < 0) continue;
    const start = context + Math.max(0, wanted.indexOf(part));
    const at = (offset) => {
      let rest = offset;
      for (const node of nodes) {
        if (rest <= node.length) return [node, rest];
        rest -= node.length;
      }
      throw new RangeError(`No offset ${offset} in the line.`);
    };
    const range = document.createRange();
    range.setStart(...at(start));
    range.setEnd(...at(start + part.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width > 0) return { x, y, width, height };
  }
  return null;
};

/* The colour in which a part of a text is drawn. */
globalThis.dossierColourOf = (wanted, part) => {
  const box = globalThis.dossierFindText(wanted, part);
  if (!box) return null;
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return at && getComputedStyle(at).color;
};
