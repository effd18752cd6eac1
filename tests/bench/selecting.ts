import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { writeDump } from './made-dump.ts';

/**
 * Measures `cadre select`: 300 people with two steps round them, out of a made dump of two million entities (1.1 GB). It needs
 * DuckDB, and room for the dump. Build it as `npm run bench` builds its program, from this file.
 */
const folder = mkdtempSync(join(tmpdir(), 'cadre-'));
try {
	const [dump, people] = [join(folder, 'dump.ftm.json'), join(folder, 'people.txt')];
	writeFileSync(people, writeDump(dump).join('\n'));
	const [start, before] = [performance.now(), process.cpuUsage()];
	process.exitCode = await run(['select', dump, '--people', people, '--steps', '2', '--out', join(folder, 'out')], {
		result: (content) => process.stdout.write(content),
		say: (line) => process.stderr.write(`${line}\n`)
	});
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(before);
	const memory = process.resourceUsage().maxRSS / 1000;
	console.log(
		`${seconds.toFixed(1)} s, of the processor ${((user + system) / 1e6).toFixed(1)} s; at most ${Math.round(memory)} MB of memory`
	);
} finally {
	rmSync(folder, { recursive: true });
}
