import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When a file, or anything in a folder, last changed. Unlike `mtime`, `ctime` cannot be set back by copying.
 *
 * @param {string} path
 * @returns {number} in milliseconds since 1970
 */
export function lastChange(path) {
	const stats = statSync(path);
	const within = stats.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
	return Math.max(stats.ctimeMs, ...within);
}
