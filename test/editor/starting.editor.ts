import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('starting', () => {
  it('runs in a VS Code that the manifest allows', () => {
    const [major, minor] = vscode.version.split('.').map(Number);
    assert.ok(major === 1 && minor !== undefined && minor >= 100, vscode.version);
  });

  it('opens the folder it was given', async () => {
    const files = await vscode.workspace.findFiles('**/*.md');
    assert.equal(files.length, 4);
  });
});
