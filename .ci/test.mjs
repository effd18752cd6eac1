/** `npm test`: installs what is missing, runs every check, and ends with one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { installChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { browserCount, unitCount } from './reports.mjs';

/**
 * @typedef {import('./reports.mjs').Count} Count
 * @typedef {{ script: string, args?: string[], needs?: string, reported?: () => Count }} Step a script of
 *   package.json, the one that must have passed before it, and what its runner reports (else it counts as one check)
 */

const unitReport = '.cache/unit.json';
const browserReport = '.cache/e2e.json';

/** @type {Step[]} */
const steps = [
	{ script: 'format' },
	{ script: 'lint' },
	{ script: 'unused' },
	{ script: 'types' },
	{
		script: 'unit',
		args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
		reported: () => unitCount(unitReport)
	},
	{ script: 'check-data' },
	{ script: 'build' },
	{ script: 'e2e', needs: 'build', reported: () => browserCount(browserReport) }
];

/**
 * @param {Step} step
 * @returns {Count} a runner that fails in a way it does not report counts as one failure
 */
function run({ script, args = [], reported }) {
	console.log(`\n── ${script}`);
	const options = /** @type {const} */ ({ stdio: 'inherit', shell: process.platform === 'win32' });
	const succeeded = spawnSync('npm', ['run', '--silent', script, '--', ...args], options).status === 0;
	const count = countOf(reported) ?? { passed: succeeded ? 1 : 0, failed: 0 };
	return succeeded ? count : { ...count, failed: Math.max(count.failed, 1) };
}

/**
 * @param {(() => Count) | undefined} reported
 * @returns {Count | undefined} nothing if there is no report to read
 */
function countOf(reported) {
	try {
		return reported?.();
	} catch {
		return undefined;
	}
}

/** @returns {Promise<[name: string, count: Count, seconds: number][]>} */
async function runAll() {
	if (!install()) return [['install', { passed: 0, failed: 1 }, 0]];
	for (const report of [unitReport, browserReport]) rmSync(report, { force: true });

	/** @type {[name: string, count: Count, seconds: number][]} */
	const counts = [];
	if (!(await installChromium())) counts.push(['install a browser', { passed: 0, failed: 1 }, 0]);
	for (const step of steps) {
		const isBlocked = counts.some(([name, { failed }]) => name === step.needs && failed > 0);
		if (isBlocked) console.log(`\n── ${step.script}\nNot run, since ${step.needs} failed.`);
		const start = performance.now();
		const count = isBlocked ? { passed: 0, failed: 1 } : run(step);
		counts.push([step.script, count, (performance.now() - start) / 1000]);
	}
	return counts;
}

const counts = await runAll();
const passed = counts.reduce((sum, [, count]) => sum + count.passed, 0);
const failed = counts.reduce((sum, [, count]) => sum + count.failed, 0);

console.log('\n── sum');
for (const [name, { passed, failed }, seconds] of counts) {
	console.log(`${name}: ${passed} passed, ${failed} failed, ${Math.round(seconds)} s`);
}
for (const failure of counts.flatMap(([, count]) => count.failures ?? [])) console.log(`failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
