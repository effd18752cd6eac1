import { max } from 'd3-array';
import { sheetOf } from '../../formats/graph/graph-rows.ts';
import type { Import } from '../../formats/import.ts';
import type { Answers } from '../recipe.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { askedUnit } from '../shapes/undated-lists.ts';
import { inShort } from '../written/in-short.ts';
import { joinedTables } from './joined-tables.ts';
import { isSameNetwork, type Slice, sliceIn } from './slice.ts';

/**
 * Files that are slices of one network become one: networks without times in which most nodes have the same ids and names. A
 * slice is asked as of which day it is, where its file does not say so. Whoever and whatever is in one slice after another is
 * there all the time between.
 */
export function slicesAsOne(imports: readonly Import[], answers: Answers, lines: ReportLines): readonly Import[] {
	const networks: Slice[][] = [];
	for (const slice of imports.flatMap((each) => sliceIn(each) ?? [])) {
		const same = networks.find(([first]) => first !== undefined && isSameNetwork(first, slice));
		if (same === undefined) networks.push([slice]);
		else same.push(slice);
	}
	const joined = new Map(
		networks.flatMap((slices) => {
			const [first] = slices;
			if (first === undefined || slices.length === 1 || isKeptApart(slices, first.key, answers, lines)) return [];
			const one = asOne(slices, answers, lines);
			return slices.map(({ given }) => [given, given === first.given ? [one] : []] as const);
		})
	);
	return imports.flatMap((each) => joined.get(each) ?? [each]);
}

function isKeptApart(slices: readonly Slice[], key: string, answers: Answers, lines: ReportLines): boolean {
	lines.add('guessed', {
		about: ['shape', key],
		sheet: key,
		say: () => `${slices.length} files hold the same people, and are read as one network.`,
		mends: { apart: 'Keep them apart' }
	});
	return answers('shape', key) === 'apart';
}

function asOne(slices: readonly Slice[], answers: Answers, lines: ReportLines): Import {
	let other = slices.find(({ unit }) => unit !== undefined)?.unit;
	const dated = slices.map((slice) => {
		const file = slice.given.sheets[0]?.file ?? '';
		const unit = slice.unit ?? askedUnit({ key: slice.key, file, what: 'network' }, answers, lines, other);
		other ??= unit;
		return { slice, unit };
	});
	const imports = slices.map(({ given }) => given);
	const tables = joinedTables(dated);
	const key = slices[0]?.key ?? '';
	for (const [head, count] of tables.differing) {
		lines.add('guessed', {
			about: ['remark', key, 'differing', head],
			sheet: key,
			head,
			say: () =>
				`${count} ${count === 1 ? 'value' : 'values'} of “${inShort(head)}” ${count === 1 ? 'differs' : 'differ'} between the slices; the first is kept.`
		});
	}
	const file = imports[0]?.sheets[0]?.file ?? '';
	const sheets = [
		sheetOf(file, 'people', ['id', 'name'], tables.people),
		sheetOf(file, 'ties', ['id', 'from', 'to', 'kind', 'start', 'end'], tables.ties),
		sheetOf(file, 'occupancies', ['person', 'post', 'start', 'end'], tables.presence)
	];
	return {
		title: imports.find(({ title }) => title !== undefined)?.title,
		day: max(imports, ({ day }) => day),
		time: dated.some(({ unit }) => unit !== undefined) ? 'date' : 'none',
		sheets: sheets.filter(({ rows }) => rows.length > 0),
		// The first to name a kind of tie wins.
		vocabulary: {
			ties: Object.fromEntries(imports.toReversed().flatMap(({ vocabulary }) => Object.entries(vocabulary?.ties ?? {})))
		},
		remarks: imports.flatMap(({ remarks }) => remarks)
	};
}
