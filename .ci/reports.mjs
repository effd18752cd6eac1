/** What the test runners report in their files, as counts. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Count `failures` are the tests by name
 * @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} UnitFile
 * @typedef {{ specs?: { ok: boolean, title: string }[], suites?: BrowserSuite[], title?: string }} BrowserSuite
 */

/**
 * @param {string} file what Vitest's `json` reporter wrote
 * @returns {Count} a file that could not be loaded reports no test and counts as one failure
 */
export function unitCount(file) {
	/** @type {{ numPassedTests: number, testResults: UnitFile[] }} */
	const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
	const failures = testResults.flatMap(({ name, status, assertionResults }) => {
		const path = relative('.', name);
		if (status === 'failed' && assertionResults.length === 0) return [`${path} could not be loaded`];
		return assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => `${path}: ${fullName}`);
	});
	return { passed: numPassedTests, failed: failures.length, failures };
}

/**
 * @param {string} file what Playwright's `json` reporter wrote
 * @returns {Count} an error outside any test counts as one failure
 */
export function browserCount(file) {
	/** @type {{ suites: BrowserSuite[], stats: Record<string, number>, errors: { message?: string }[] }} */
	const { suites, stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
	const failures = [...suites.flatMap(failedSpecs), ...errors.map(({ message }) => message ?? 'an error')];
	return { passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0), failed: failures.length, failures };
}

/**
 * @param {BrowserSuite} suite
 * @returns {string[]}
 */
function failedSpecs({ title = '', specs = [], suites = [] }) {
	const failed = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
	return [...failed, ...suites.flatMap(failedSpecs)].map((name) => `${title}: ${name}`);
}
