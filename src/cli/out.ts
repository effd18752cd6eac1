import { mkdirSync, writeFileSync } from 'node:fs';
import { type Options, type Output, WrongUseError } from './command.ts';

/**
 * Gives what was asked for: into the file that `--out` names, else to stdout.
 *
 * @throws WrongUseError where the file cannot be written
 */
export function giveOut(content: string | Uint8Array, { out }: Options, { result }: Output): void {
	if (out === undefined) result(content);
	else written(out, () => writeFileSync(out, content));
}

/**
 * Makes a folder where there is none.
 *
 * @throws WrongUseError where that cannot be
 */
export function makeFolder(folder: string): void {
	written(folder, () => mkdirSync(folder, { recursive: true }));
}

/**
 * Writes, and gives what that gives.
 *
 * @param place what is named where it cannot be written
 * @throws WrongUseError where it cannot
 */
export function written<Result>(place: string, write: () => Result): Result {
	try {
		return write();
	} catch (error) {
		throw new WrongUseError(`${place} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
	}
}
