/** The thread beside the build's own: does its share of the work that parallel.ts cut in two. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Share } from './parallel.ts';

const { module, given, items } = workerData as Asked;
const { share } = (await import(module)) as Share<unknown, unknown, unknown>;
parentPort?.postMessage(await share(given, items));
