import { csvFormatRows } from 'd3-dsv';
import { countOf } from '../../lib/history/count.ts';
import { snapshotOn } from '../../lib/history/snapshot.ts';
import { measures } from '../../lib/measures/measures.ts';
import { measureOn } from '../../lib/measures/over-history.ts';
import { wordsOfCounted } from '../../lib/words/count.ts';
import { formWords } from '../../lib/words/measures/measure.ts';
import type { Command } from '../command.ts';
import { openToUse } from '../open-given.ts';
import { type Shown, shownOf } from '../shown.ts';

const heads = ['Measure', 'Form', 'Low', 'High', 'Unit', 'Left out as not known', 'Note'];

/** Gives the count and every measure on a date as CSV. */
export const measure: Command = {
	name: 'measure',
	usage: '<in…> [--date YYYY-MM-DD] [--roster id] [--recipe file]',
	about: 'Gives the count and the measures on a date as CSV.',
	options: ['date', 'roster', 'recipe'],
	run: async (inputs, options, output) => {
		const opened = await openToUse(inputs, options, output);
		if (opened === undefined) return 1;
		const shown = shownOf(opened.dataset, options);
		const rows = [heads, ...countRows(shown), ...measureRows(shown)];
		output.result(`${csvFormatRows(rows)}\n`);
		return 0;
	}
};

/** A row for each part of the count, then one for the whole. */
function countRows({ history, roster, day }: Shown): readonly string[][] {
	const { of, parts } = countOf(snapshotOn(history, day), roster);
	const { fates } = history.network.dataset.vocabulary;
	const rowOf = (name: string, people: number) => [name, 'count', String(people), String(people), 'people', '0', ''];
	return [...parts.map(({ as, people }) => rowOf(wordsOfCounted(as, fates), people.length)), rowOf('all', of)];
}

function measureRows({ history, roster, day }: Shown): readonly string[][] {
	return measures.flatMap((each) =>
		each.forms.map((form) => {
			const value = measureOn(history, roster, each, form, day);
			const unit = each.unit === '' ? 'share or index' : each.unit;
			const amounts = value.kind === 'number' ? [value.low, value.high].map(String) : ['', ''];
			const [leftOut, note] = value.kind === 'number' ? [String(value.leftOut), value.partly] : ['', value.reason];
			return [each.name, formWords[form], ...amounts, unit, leftOut, note ?? ''];
		})
	);
}
