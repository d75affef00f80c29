/*
 * Runs in the workbench's page: finds text in the editor as it is drawn. VS Code draws a line as spans, one for each
 * colour, with no-break spaces for spaces.
 */

/* The lines of the active editor as they are drawn, from top to bottom: in the page they stand in any order. */
globalThis.dossierVisibleLines = () =>
  [...document.querySelectorAll('.editor-group-container.active .view-lines .view-line')]
    .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
    .sort((one, other) => one.top - other.top)
    .map(({ text }) => text.replaceAll('\u00a0', ' '));

/* Where a part of a text is drawn in the active editor. */
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

/* What lies over the editor and takes keys, or tells the writer something. */
const overlays = {
  'Quick Input': '.quick-input-widget',
  fixes: '.action-widget',
  suggestions: '.suggest-widget.visible',
  hover: '.monaco-editor .monaco-hover:not(.hidden)',
  'message at the cursor': '.monaco-editor-overlaymessage',
  'paste options': '.post-edit-widget',
  'rename box': '.rename-box',
  peek: '.reference-zone-widget',
  'context menu': '.monaco-menu',
  dialog: '.monaco-dialog-box',
  notification: '.notification-list-item',
};

/* The window in words: what a person would look at to see why a test has failed. */
globalThis.dossierDescribeWindow = () => {
  const visible = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  // biome-ignore lint/performance/useDomNodeTextContent: the words as they are seen, a line for a line
  const textOf = (element) => element.innerText.replaceAll('\u00a0', ' ').replaceAll(/\s*\n\s*/g, ' | ');
  const focus = document.activeElement;
  const parts = {
    tabs: visible('.tab').map((tab) => `${tab.dataset.resourceName} [${tab.className.replace(/^tab /, '')}]`),
    focus: focus
      ? [`${focus.tagName} ${focus.className} “${focus.getAttribute('aria-label')?.slice(0, 80) ?? ''}”`]
      : [],
    ...Object.fromEntries(
      Object.entries(overlays).map(([name, selector]) => [name, visible(selector).map(textOf)]),
    ),
    'side bar': visible('.sidebar .pane-header, .sidebar .monaco-list-row').map(
      (row) =>
        `${'  '.repeat(Number(row.getAttribute('aria-level') ?? 0))}${textOf(row)}${row.matches('.selected') ? ' [selected]' : ''}`,
    ),
    'status bar': [visible('.statusbar-item').map(textOf).filter(Boolean).join(', ')],
    editor: globalThis.dossierVisibleLines(),
  };
  return Object.entries(parts)
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `${name}:${lines.map((line) => `\n    ${line}`).join('')}`)
    .join('\n');
};
