import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface Server {
  /** Puts a file on the server, and says its address. */
  add(path: string, text: string): string;
  stop(): void;
}

/** Serves files from memory, which no browser may keep. */
export async function startServer(): Promise<Server> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = files.get(path);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(path)] ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    add(path, text) {
      files.set(path, Buffer.from(text));
      return origin + path;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
