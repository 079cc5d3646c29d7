/**
 * Runs the tests: all that must hold; with `quick`, what says within a minute whether a change is wrong; with `builds`, the
 * sites that `playwright test` needs. Two steps run at a time; what a step says is printed whole once it ends,
 * but where it runs alone.
 */
import { spawn } from 'node:child_process';
import { builds, quick, type Step, whole } from '../tests/steps.ts';

const kinds: Record<string, () => Step[]> = { all: whole, quick: () => quick, builds };
const wanted = process.argv[2] ?? 'all';
const steps = kinds[wanted]?.();
if (!steps) {
  console.error(`没有“${wanted}”这一种试验；可写 ${Object.keys(kinds).join('、')}。`);
  process.exit(1);
}

const passed = new Map<string, boolean>();

/** Runs a step to its end, and says what it said. */
function run({ name, command, env, alone }: Step): Promise<void> {
  const started = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
    stdio: alone ? 'inherit' : 'pipe',
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  return new Promise((done) => {
    const end = (well: boolean) => {
      passed.set(name, well);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`\n== ${name}：${command.join(' ')}`);
      process.stdout.write(Buffer.concat(said));
      console.log(`== ${name}：${well ? '通过' : '不通过'}，${seconds} 秒`);
      done();
    };
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const waiting = [...steps];
const running = new Map<string, Promise<void>>();
const known = new Set(steps.map(({ name }) => name));
for (const { name, after = [] } of steps)
  for (const other of after) if (!known.has(other)) throw new Error(`${name} waits for ${other}, which is no step`);

/** The next step that can run beside those that do: what runs alone comes when all else is done. */
const next = () =>
  waiting.find(({ after = [], alone }) => after.every((name) => passed.has(name)) && (!alone || waiting.length === 1));

while (waiting.length > 0 || running.size > 0) {
  const step = next();
  if (step && running.size < (step.alone ? 1 : 2)) {
    waiting.splice(waiting.indexOf(step), 1);
    const lost = step.after?.filter((name) => !passed.get(name)) ?? [];
    if (lost.length > 0) {
      passed.set(step.name, false);
      console.log(`\n== ${step.name}：不通过，因为${lost.join('、')}不通过`);
    } else
      running.set(
        step.name,
        run(step).finally(() => running.delete(step.name)),
      );
  } else await Promise.race(running.values());
}

const failed = steps.filter(({ name }) => !passed.get(name));
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
