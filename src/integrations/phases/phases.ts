/** How long each phase of a build takes, where PHASES asks for it: a line of JSON at the end. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { tellsPhases } from '../../settings.ts';

/** Seconds by the clock, and of all processors. */
interface Spent {
  seconds: number;
  cpu: number;
}

export interface Phases {
  /** In the order in which they first ended; `whole` is from the process's beginning. */
  phases: Record<string, Spent>;
  /** The most memory that the process had, in GB. */
  memory: number;
  /** Pages and files that were rendered. */
  rendered: number;
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const mark = (name: string) => performance.mark(`phase ${name}`, { detail: cpu() });
const measure = (phase: string, from: string) => {
  const [begun] = performance.getEntriesByName(`phase ${from}`, 'mark').slice(-1) as PerformanceMark[];
  performance.measure(`phase ${phase}`, { start: begun?.startTime ?? 0, detail: cpu() - (begun?.detail ?? 0) });
};

let rendered = 0;

/** Pages from the first path asked for to the last one written, which is when Astro takes the prerenderer down. */
const watched = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
  ...prerenderer,
  async setup() {
    measure('bundle', 'bundle begins');
    mark('pages begin');
    await prerenderer.setup?.();
  },
  async render(request, options) {
    rendered += 1;
    return prerenderer.render(request, options);
  },
  async teardown() {
    await prerenderer.teardown?.();
    measure('pages', 'pages begin');
  },
});

/** What an integration does before and after the pages, measured under its name. */
function timed(integration: AstroIntegration): AstroIntegration {
  const hooks = { ...integration.hooks };
  for (const name of ['astro:config:setup', 'astro:build:done'] as const) {
    const hook = integration.hooks[name] as ((options: unknown) => void | Promise<void>) | undefined;
    if (!hook) continue;
    const begins = `${integration.name} ${name}`;
    Object.assign(hooks, {
      [name]: async (options: unknown) => {
        mark(begins);
        await hook(options);
        measure(integration.name, begins);
      },
    });
  }
  return { ...integration, hooks };
}

/** What was measured so far. */
export function told(): Phases {
  measure('whole', 'process begins');
  const phases: Phases['phases'] = {};
  for (const { name, duration, detail } of performance.getEntriesByType('measure') as PerformanceMeasure[]) {
    const phase = /^phase (.*)$/.exec(name)?.[1];
    if (!phase) continue;
    const before = phases[phase] ?? { seconds: 0, cpu: 0 };
    phases[phase] = { seconds: before.seconds + duration / 1000, cpu: before.cpu + detail };
  }
  return { phases, memory: process.resourceUsage().maxRSS / 1e6, rendered };
}

const watch = (): AstroIntegration => ({
  name: 'phases',
  hooks: {
    'astro:build:setup': () => {
      mark('bundle begins');
    },
    'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => watched(own)),
    'astro:build:done': () => {
      process.on('exit', () => console.log(JSON.stringify(told())));
    },
  },
});

/** The integrations as they are or, where PHASES is set, with their phases measured. */
export const withPhases = (integrations: AstroIntegration[]): AstroIntegration[] =>
  tellsPhases() ? [...integrations.map(timed), watch()] : integrations;
