import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { holdsEntities } from '../../lib/formats/ftm/entities.ts';
import { holdsStatements } from '../../lib/formats/ftm/statements.ts';
import { NotTakenError, read } from '../given-files.js';
import { literal } from './duckdb.ts';

/** A file of any size, by what is in it. */
export interface Dump {
	/** Entities of FollowTheMoney, or rows of one table. */
	readonly kind: 'entities' | 'rows';
	/** What DuckDB reads it with. */
	readonly reader: string;
	/** Counts the lines that could not be read, once all were. */
	readonly unread: string;
	/** What its selection is called, without an ending. */
	readonly name: string;
}

/** So much of a file tells what it is. */
const headSize = 1_000_000;

/**
 * What a file is: JSON lines, CSV or Parquet; packed with gzip as well, then with `.gz` at its end, by which DuckDB goes.
 *
 * @throws NotTakenError where there is no such file, it cannot be read or unpacked, or holds statements
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
	if (head.startsWith('PAR1')) return { kind: 'rows', reader: `read_parquet(${path})`, unread: 'SELECT 0', name };
	if (holdsStatements(head)) {
		throw new NotTakenError(`${file} holds statements, one value a line. Make entities of it first, one a line.`);
	}
	if (!/^\s*[[{]/.test(head)) {
		const reader = `read_csv(${path}, all_varchar = true, ignore_errors = true, store_rejects = true)`;
		return { kind: 'rows', reader, unread: 'SELECT count(DISTINCT line) FROM reject_errors', name };
	}
	const options = /^\s*\[/.test(head) ? `format = 'array'` : `format = 'newline_delimited', ignore_errors = true`;
	const objects = `read_json_objects(${path}, ${options})`;
	const unread = `SELECT count(*) FROM ${objects} WHERE json IS NULL`;
	return holdsEntities(head) || /^\s*\[\s*\{[^]*"schema"\s*:[^]*"properties"\s*:\s*\{/.test(head)
		? { kind: 'entities', reader: objects, unread, name }
		: { kind: 'rows', reader: `read_json(${path}, ${options})`, unread, name };
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
