import { createReadStream } from 'node:fs';
import { givenFiles } from '../src/cli/given-files.js';

/** The page `own/import/?given=1` asks for a list here, and for each file by its place in the list. */
const address = '/own/given/';

/** A site elsewhere can name this machine as its own; its pages must not read what was given. */
const ownHosts = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} Answer
 *   answers a request; false where that is left to others
 *
 * @param {readonly string[]} names of files and folders
 * @returns {Answer} hands out the files
 * @throws {import('../src/cli/given-files.js').NotTakenError} where they are not taken
 */
export function handOut(names) {
	const files = givenFiles(names);
	return ({ url = '', headers }, response) => {
		if (!url.startsWith(address) || !ownHosts.test(headers.host ?? '')) return false;
		const at = url.slice(address.length);
		const file = /^\d+$/.test(at) ? files[Number(at)] : undefined;
		if (at === '') {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(files.map(({ path, changed }) => ({ path, changed }))));
		} else if (file === undefined) {
			response.writeHead(404).end();
		} else {
			response.writeHead(200, { 'content-type': 'application/octet-stream' });
			createReadStream(file.place)
				.on('error', () => response.destroy())
				.pipe(response);
		}
		return true;
	};
}
