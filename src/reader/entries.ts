/** The entries of the content as they are read: their data, and the way from each to its lines. */
import type { Content } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { Body } from './body/read-body.ts';
import { type Collection, schemas } from './collections.ts';
import { checkShape } from './shape/check-shape.ts';
import { salvage } from './shape/salvage.ts';
import type { Path } from './yaml/path.ts';
import type { YamlFile } from './yaml/read-yaml.ts';

/** The terms that a body links, each once. */
const termsIn = (body: Body | undefined): string[] => [
  ...new Set(body?.facts.uses.flatMap(({ component, id }) => (component === 'Term' && id ? [id] : []))),
];

/** A file of which nothing can be read. */
export const nothing: YamlFile = {
  data: undefined,
  lineOf: () => 1,
  writtenAt: () => undefined,
  told: new Set(),
  problems: [],
};

export class Entries {
  content: Content = { reports: [], sources: [], unions: [], topics: [], metrics: [], terms: [], people: [] };
  bodies = new Map<string, Body>();
  unreadable = new Set<Collection>();
  broken = new Set<string>();
  problems: Problem[] = [];
  private readonly places = new Map<string, { file: string; yaml: YamlFile; base: Path }>();

  placeOf = (collection: Collection, id: string, path: Path) => {
    const place = this.places.get(`${collection}/${id}`);
    if (!place) throw new Error(`no entry ${collection}/${id}`);
    return { file: place.file, line: place.yaml.lineOf([...place.base, ...path]) };
  };

  has = (collection: Collection, id: string): boolean => this.places.has(`${collection}/${id}`);

  add(file: string, code: string, message: string, advice: string, line = 1) {
    this.problems.push({ file, line, code, message, advice });
  }

  /** Takes an entry in. What does not fit is left out of it, so that one slip neither hides others nor sets off false alarms. */
  take(collection: Collection, id: string | undefined, yaml: YamlFile, file: string, base: Path) {
    const schema = schemas[collection];
    const raw = base.reduce((at: unknown, key) => (at as Record<string | number, unknown>)?.[key], yaml.data);
    const readable = yaml.data !== undefined;
    const { data, problems } = readable
      ? checkShape<object>(schema, yaml, raw, file, base)
      : { data: salvage(schema, undefined) as object, problems: [] };
    this.problems.push(...problems);
    const ownId = id ?? (data as { id?: string }).id;
    if (!ownId) {
      this.unreadable.add(collection);
      return;
    }
    const key = `${collection}/${ownId}`;
    if (this.places.has(key)) {
      const { file: where, line } = this.placeOf(collection, ownId, ['id']);
      const advice = '同名的两条只会留下一条，另一条无声消失。换一个 id，或合并两条。';
      const message = `id“${ownId}”在 ${where}:${line} 已经用过。`;
      this.add(file, 'duplicate-id', message, advice, yaml.lineOf([...base, 'id']));
      return;
    }
    this.places.set(key, { file, yaml, base });
    if (!readable || raw === null || typeof raw !== 'object') this.broken.add(key);
    for (const [name, list] of Object.entries(data))
      if (Array.isArray(list) && list.some((item) => item && typeof item === 'object' && item.id === ''))
        this.broken.add(`${key}/${name}`);
    const linked = collection === 'reports' && { terms: termsIn(this.bodies.get(ownId)) };
    (this.content[collection] as object[]).push({ ...data, ...linked, id: ownId });
  }
}
