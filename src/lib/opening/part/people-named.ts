import { rollup } from 'd3-array';
import { cellOf, itemsOf, type Table } from '../../reading/table.ts';
import { plainOf } from '../complete/ids.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { inShort } from '../written/in-short.ts';
import { foldedName, readPersonName } from '../written/names/person-name.ts';

/** So many names that are not found are told. */
const mostTold = 3;

/**
 * The ids of the people whom texts name: by id, else by name or other name, however it is written. Of a name that several people
 * have, all are meant.
 *
 * @param lines take the names that are not found, and those of several people
 */
export function peopleNamed(
	people: Table | undefined,
	texts: readonly string[],
	lines: ReportLines
): ReadonlySet<string> {
	const called =
		people?.rows.flatMap((row) =>
			[cellOf(people, row, 'name'), ...itemsOf(cellOf(people, row, 'aliases'))].map((name) => ({
				id: cellOf(people, row, 'id'),
				name: foldedName(name)
			}))
		) ?? [];
	const ids = new Set(called.map(({ id }) => id));
	const byName = rollup(
		called,
		(same) => [...new Set(same.map(({ id }) => id))],
		({ name }) => name
	);
	const found = texts.map((text) => ({ text, ids: idsOf(text) }));
	tell(found, lines);
	return new Set(found.flatMap((each) => each.ids));

	/** An id that cannot stand in an address was made plain. */
	function idsOf(text: string): readonly string[] {
		const id = [text, plainOf(text)].find((each) => each !== '' && ids.has(each));
		const named = byName.get(readPersonName(text).folded);
		return text !== id && named !== undefined ? named : id === undefined ? [] : [id];
	}
}

function tell(found: readonly { readonly text: string; readonly ids: readonly string[] }[], lines: ReportLines): void {
	const missing = found.filter(({ ids }) => ids.length === 0).map(({ text }) => `“${inShort(text)}”`);
	const count = found.length;
	if (missing.length > 0) {
		const told = missing.slice(0, mostTold).join(', ') + (missing.length > mostTold ? ' and others' : '');
		lines.add('toMend', {
			about: ['remark', 'part', 'not-found'],
			say: () => {
				if (count === 1) return `The name or id of the part was not found: ${told}.`;
				return missing.length === count
					? `None of the ${count} names or ids of the part was found: ${told}.`
					: `${missing.length} of the ${count} names or ids of the part ${missing.length === 1 ? 'was' : 'were'} not found: ${told}.`;
			}
		});
	}
	for (const { text, ids } of found.filter((each) => each.ids.length > 1)) {
		lines.add('guessed', {
			about: ['remark', 'part', 'several', text],
			say: () => `“${inShort(text)}” is the name of ${ids.length} people; all are in the part.`
		});
	}
}
