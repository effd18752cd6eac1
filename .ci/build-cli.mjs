/** Installs what is missing and builds the command line, from the folder of the checkout. */
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

const options = /** @type {const} */ ({ stdio: 'inherit', shell: process.platform === 'win32' });
const isBuilt = install() && spawnSync('npm', ['run', '--silent', 'build-cli'], options).status === 0;
process.exitCode = isBuilt ? 0 : 1;
