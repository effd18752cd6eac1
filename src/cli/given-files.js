import { closeSync, lstatSync, openSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { givenLimits, isOfSystem } from '../lib/opening/given-limits.js';

/**
 * A file that somebody names, or that lies in a folder they name.
 *
 * @typedef {object} GivenFile
 * @property {string} path its path from the folder that was named on, with that folder: `council/people.csv`
 * @property {string} place where it is
 * @property {number} size in bytes
 * @property {number} changed when it changed last, in milliseconds since 1970
 */

/** Says in words why files are not taken. */
export class NotTakenError extends Error {}

/**
 * The files that are named, and those in the folders that are named. Links are not followed, and what systems and programs
 * put beside files is passed over, as on the page.
 *
 * @param {readonly string[]} names of files and folders
 * @returns {readonly GivenFile[]} in the order named, those of a folder by name
 * @throws {NotTakenError} where something is not there, cannot be read, or is more than is read at once
 */
export function givenFiles(names) {
	/** @type {Map<string, GivenFile>} */
	const files = new Map();
	for (const name of names) {
		const waiting = [{ place: resolve(name), path: basename(resolve(name)) }];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const { place, path } = next;
			const stats = read(path, () => lstatSync(place, { throwIfNoEntry: false }));
			if (stats === undefined) throw new NotTakenError(`There is no ${name}.`);
			if (stats.isDirectory()) {
				const inside = read(path, () => readdirSync(place)).filter((entry) => !isOfSystem(entry));
				waiting.push(
					...inside
						.sort()
						.reverse()
						.map((entry) => ({ place: join(place, entry), path: `${path}/${entry}` }))
				);
			} else if (stats.isFile()) {
				read(path, () => closeSync(openSync(place, 'r')));
				add(files, { path, place, size: stats.size, changed: stats.mtimeMs });
			} else if (place === resolve(name)) {
				throw new NotTakenError(`${name} is a link or no file. Name the file itself.`);
			}
		}
	}
	if (files.size === 0) throw new NotTakenError('There is no file in this.');
	return [...files.values()];
}

/**
 * Reads something, and gives what that gives.
 *
 * @template Result
 * @param {string} name what is named where it cannot be read
 * @param {() => Result} reading
 * @throws {NotTakenError} where it cannot
 */
export function read(name, reading) {
	try {
		return reading();
	} catch {
		throw new NotTakenError(`${name} cannot be read. Give yourself the right to read it, or name a copy.`);
	}
}

/**
 * @param {Map<string, GivenFile>} files
 * @param {GivenFile} file
 */
function add(files, file) {
	const { path, place, size } = file;
	const other = files.get(path);
	if (other !== undefined && other.place !== place) {
		throw new NotTakenError(`Two files are called ${path}. Put them in one folder, and name that.`);
	}
	if (size > givenLimits.size) {
		const most = givenLimits.size / 1e6;
		throw new NotTakenError(`${path} is larger than ${most} MB. Take a part of it: "cadre select" does.`);
	}
	files.set(path, file);
	if (files.size > givenLimits.files) {
		throw new NotTakenError(`This is more than ${givenLimits.files} files. Name the ones that belong together.`);
	}
}
