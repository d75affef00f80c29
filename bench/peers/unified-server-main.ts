import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  processorName: 'remark',
  packageField: 'remarkConfig',
  rcName: '.remarkrc',
  pluginPrefix: 'remark',
  ignoreName: '.remarkignore',
  defaultProcessor: unified().use(remarkParse).use(remarkGfm).use(remarkStringify),
} as Parameters<typeof createUnifiedLanguageServer>[0]);
