import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message of the protocol in one piece. The library's own writer writes the header first, which wakes the
 * client for nothing, and waits for that before it writes the rest.
 */
export function createMessageWriter(output: Writable): MessageWriter {
  return new OnePieceWriter(output);
}

class OnePieceWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: Writable;

  constructor(output: Writable) {
    super();
    this.#output = output;
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const content = JSON.stringify(message);
    const header = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`;
    await new Promise<void>((resolve, reject) => {
      this.#output.write(header + content, (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {
    this.#output.end();
  }
}
