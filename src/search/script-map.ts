/** The map from Traditional characters and variants to the archive's text, loaded once, when someone searches. */
import { fetchJson } from './fetch.ts';
import type { ScriptMap } from './simplify.ts';

let map: Promise<ScriptMap> | undefined;

/** `folder`: where the index is. A failed load is tried again. */
export function loadScriptMap(folder: string): Promise<ScriptMap> {
  map ??= fetchJson<ScriptMap>(`${folder}script-map.json`).catch((error: unknown) => {
    map = undefined;
    throw error;
  });
  return map;
}
