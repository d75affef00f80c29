import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createNoiseFilter } from '../../scripts/vscode/noise.ts';

describe('the log of VS Code without its noise', () => {
  const shown = (log: string): readonly string[] => {
    const isNoise = createNoiseFilter();
    return log.split('\n').filter((line) => !isNoise(line));
  };

  it('leaves out a native module that was not built, with its stack', () => {
    const log = [
      '[09:00:00] ',
      'Error: Could not locate the bindings file. Tried:',
      ' → somewhere/build/spdlog.node',
      '    at bindings (bindings.js:126:9) {',
      '  tries: [',
      "    'somewhere/build/spdlog.node',",
      '  ]',
      '}',
    ];
    assert.deepEqual(shown(log.join('\n')), []);
  });

  it('keeps an error of ours with its stack', () => {
    const log = ['Error: Dossier could not start', '    at activate (client.cjs:1:1)'];
    assert.deepEqual(shown(log.join('\n')), log);
  });
});
