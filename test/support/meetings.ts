import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';

/** A command that has arrived at its meeting and waits. */
interface Visit {
  /** Lets the command go on. */
  go(): void;
}

/** Where commands of a test's tasks wait until the test lets them go on. */
export interface Meetings extends AsyncDisposable {
  /** Shell words: tell the test that this place was reached, and wait. Fails when the test is over. */
  at(name: string): string;
  /** Resolves when a command has arrived there; each arrival is handed out once. */
  visit(name: string): Promise<Visit>;
  /** How often the place was reached so far. */
  count(name: string): number;
}

/** Opens meetings over loopback TCP, which a sandbox with a network does not get in the way of. */
export const openMeetings = async (): Promise<Meetings> => {
  const waiting = new Map<string, Socket[]>();
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const arrived = new EventEmitter().setMaxListeners(100);
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.setEncoding('utf8').once('data', (text: string) => {
      const name = text.trim();
      waiting.set(name, [...(waiting.get(name) ?? []), socket]);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      arrived.emit('arrival');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the meetings have no port');
  return {
    at: (name) => `exec 3<>/dev/tcp/127.0.0.1/${address.port} && echo ${name} >&3 && read -r LETS_GO <&3 && exec 3>&-`,
    visit: async (name) => {
      for (;;) {
        const socket = waiting.get(name)?.shift();
        if (socket !== undefined) return { go: () => void socket.end('go\n') };
        await once(arrived, 'arrival');
      }
    },
    count: (name) => counts.get(name) ?? 0,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};
