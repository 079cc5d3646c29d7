/** Kinds of address: what is left of one without ids and numbers. */
import { address } from './address.ts';

/** The words of which addresses are made; what else stands in one is an id or a number. */
const words = new Set(
  [...Object.values(address), address.traditional('/')].flatMap((part) =>
    (typeof part === 'string' ? part : (part as (...parts: string[]) => string)('x', 'x')).split('/'),
  ),
);

/** `/milestones/some-id/embed/` → `/milestones/x/embed/`; `put` says what stands for the id, by its place in the path. */
export const kindOf = (path: string, put: (place: number) => string = () => 'x'): string =>
  path
    .split('/')
    .map((part, i) => (part === '' || part.includes('.') || words.has(part) ? part : put(i)))
    .join('/');
