import { columnAt } from '../../formats/sheet.ts';
import { tellGuesses } from '../shapes/by-look.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { lookOf } from '../written/column-look.ts';
import { readEnding } from '../written/ending.ts';
import type { Headed } from './find-heads.ts';
import type { Role } from './roles.ts';

/** A column of names or starts is one if at least this share of its cells looks so. */
const leastShare = 0.8;

/** A column of ends or of how they came about is one from this share on: some go on, and words are many. */
const leastHalf = 0.5;

/**
 * What columns are where a sheet has no heads, by their cells and their order: a name, the words between it and the first
 * date as the post, starts and ends, how these came about, and addresses as sources. Empty where no column holds dates.
 *
 * @param times the column of times that was found by its cells
 */
export function rolesWithoutHeads(
	key: string,
	{ heads, rows }: Headed,
	times: ReadonlyMap<number, Role>,
	lines: ReportLines
): ReadonlyMap<number, Role> {
	const columns = heads.map((_, index) => {
		const cells = columnAt(rows, index).filter((cell) => cell !== '');
		const share = (is: (cell: string) => boolean) => cells.filter(is).length / Math.max(cells.length, 1);
		return { index, look: lookOf(cells), words: share((cell) => !/\d/.test(cell)), endings: share(tellsOfEnding) };
	});
	const [told] = times.keys();
	const from = told ?? columns.find(({ look }) => look.dates >= leastShare)?.index;
	if (from === undefined) return new Map();
	const to =
		told === undefined ? columns.find(({ index, look }) => index > from && look.dates >= leastHalf)?.index : undefined;
	const words = columns.filter(({ words: share }) => share >= leastShare);
	const person = words.find(({ look }) => look.people >= leastShare) ?? words[0];
	const post = words.find(({ index }) => index !== person?.index && index < from);
	const ending = words.find(({ index, endings }) => index > from && index !== person?.index && endings >= leastHalf);
	const source = columns.find(({ look }) => look.addresses >= leastShare);
	const found: readonly (readonly [number | undefined, Role])[] = [
		[person?.index, 'person'],
		[post?.index, 'post'],
		[told === undefined ? from : undefined, 'from'],
		[to, 'to'],
		[ending?.index, 'ending'],
		[source?.index, 'source']
	];
	const roles = new Map(found.flatMap(([index, role]) => (index === undefined ? [] : [[index, role] as const])));
	tellGuesses(key, heads, roles, lines);
	return roles;
}

function tellsOfEnding(cell: string): boolean {
	return readEnding(cell).some(({ kind }) => kind !== 'note');
}
