#!/usr/bin/env node
/** `npx cadre …`: builds the command line where it is missing or older than what it is made of, then runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lastChange } from './freshness.mjs';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(checkout, '.cache/cli/cadre.js');
const sources = ['src/cli', 'src/lib', '.config/cli.vite.config.ts', 'package.json', 'package-lock.json'];

function programIsFresh() {
	return existsSync(program) && sources.every((path) => lastChange(join(checkout, path)) < lastChange(program));
}

/** What it writes goes to stderr: stdout is for results. Says whether the program is there now. */
function build() {
	const { status } = spawnSync(process.execPath, ['.ci/build-cli.mjs'], { cwd: checkout, stdio: ['ignore', 2, 2] });
	return status === 0;
}

if (programIsFresh() || build()) await import(pathToFileURL(program).href);
else process.exitCode = 2;
