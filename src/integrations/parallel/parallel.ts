/** Work on many files by two processors: half of them in this thread, half in another. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a module for `inParallel` exports: makes of its share of the items what the other thread's is put together with. */
export interface Share<Given, Item, Result> {
  share: (given: Given, items: Item[]) => Result | Promise<Result>;
}

/** What a thread is given, and what it answers. */
export interface Asked {
  module: string;
  given: unknown;
  items: unknown[];
}

/** For fewer, to start a thread takes longer than it saves. */
const few = 1500;

function inThread<Result>(asked: Asked): Promise<Result> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: asked });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} before its work was done`)));
  });
}

/**
 * The results of the shares that the items were cut into, in the order of the items; `module` is where `share` stands. What goes to a
 * thread and comes from it is copied, so it is plain data. More than two threads would cost more memory than they save time.
 */
export async function inParallel<Given, Item, Result>(
  module: URL,
  given: Given,
  items: Item[],
  threads = items.length < few ? 1 : Math.min(2, availableParallelism()),
): Promise<Result[]> {
  const middle = threads > 1 ? Math.ceil(items.length / 2) : items.length;
  const rest = items.slice(middle);
  const other = rest.length > 0 ? inThread<Result>({ module: module.href, given, items: rest }) : undefined;
  // Else what fails there while this thread is at work would be nobody's.
  other?.catch(() => undefined);
  const { share } = (await import(module.href)) as Share<Given, Item, Result>;
  const own = await share(given, items.slice(0, middle));
  return other ? [own, await other] : [own];
}
