/** How long the work may hold the event loop, in milliseconds, before cancels and newer versions get their turn. */
const slice = 5;

/** Runs steps to their end, yielding to the event loop; undefined where the work was superseded meanwhile. */
export async function run<T>(work: Generator<void, T>, isSuperseded: () => boolean): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTurn();
    if (isSuperseded()) return undefined;
  }
}

/** Resolves when the messages that wait have been heard. A timer would cost a millisecond or four. */
export const nextTurn: () => Promise<void> =
  typeof setImmediate === "function"
    ? () => new Promise((resolve) => void setImmediate(resolve))
    : () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve();
          };
          port2.postMessage(undefined);
        });
