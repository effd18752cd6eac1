import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { holdsEntities } from '../../lib/formats/ftm/entities.ts';
import { NotTakenError, read } from '../given-files.js';
import { literal } from './duckdb.ts';

/** A file of any size, by what is in it. */
export interface Dump {
	/** Entities of FollowTheMoney, or rows of one table. */
	readonly kind: 'entities' | 'rows';
	/** What DuckDB reads it with. */
	readonly reader: string;
	/** What its selection is called, without an ending. */
	readonly name: string;
}

/** So much of a file tells what it is. */
const headSize = 1_000_000;

/**
 * What a file is: JSON lines, CSV or Parquet; packed with gzip as well, then with `.gz` at its end, by which DuckDB goes.
 *
 * @throws NotTakenError where there is no such file, or it cannot be read or unpacked
 */
export function dumpIn(file: string): Dump {
	if (read(file, () => lstatSync(file, { throwIfNoEntry: false }))?.isFile() !== true) {
		throw new NotTakenError(`${file} is no file. Name the file itself, not a folder or a link.`);
	}
	const name =
		basename(file)
			.replace(/\.gz$/i, '')
			.replace(/(?:\.ftm|\.entities)?\.\w+$/i, '') || 'selection';
	const head = textOf(
		file,
		read(file, () => headOf(file))
	);
	const path = literal(file);
	if (head.startsWith('PAR1')) return { kind: 'rows', reader: `read_parquet(${path})`, name };
	if (!/^\s*[[{]/.test(head)) {
		return { kind: 'rows', reader: `read_csv(${path}, all_varchar = true, ignore_errors = true)`, name };
	}
	const options = /^\s*\[/.test(head) ? `format = 'array'` : `format = 'newline_delimited', ignore_errors = true`;
	return holdsEntities(head) || /^\s*\[\s*\{[^]*"schema"\s*:[^]*"properties"\s*:\s*\{/.test(head)
		? { kind: 'entities', reader: `read_json_objects(${path}, ${options})`, name }
		: { kind: 'rows', reader: `read_json(${path}, ${options})`, name };
}

function headOf(file: string): Buffer {
	const buffer = Buffer.alloc(headSize);
	const place = openSync(file, 'r');
	const head = buffer.subarray(0, readSync(place, buffer));
	closeSync(place);
	return head;
}

function textOf(file: string, head: Buffer): string {
	const isPacked = head[0] === 0x1f && head[1] === 0x8b;
	try {
		return (isPacked ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head).toString('utf8');
	} catch {
		throw new NotTakenError(`${file} is packed with gzip, but broken. Take another copy of it.`);
	}
}
