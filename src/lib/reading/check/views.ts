import type { Dataset } from '../../dataset/dataset.ts';
import { descriptorFile, type Place } from '../problems/place.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { PlacedRow } from '../read-tables.ts';
import { parseView } from '../../view/view-query.ts';

/**
 * Finds views of the story and of claims that cannot be read in full.
 *
 * @param unread ids of rows that could not be read; a view may name them
 */
export function checkViews(
	dataset: Dataset,
	claims: readonly PlacedRow<'claims'>[],
	unread: ReadonlySet<string>,
	problems: ProblemList
): void {
	for (const [index, { view }] of dataset.story.entries()) {
		// A story view starts from the first view on the first roster, never from another story view.
		check({ table: descriptorFile, column: `cadre.story.${index}.view` }, `story=&${view}`);
	}
	for (const { record, row } of claims) check({ table: 'claims', row, column: 'view' }, record.view);

	function check(place: Place, view: string): void {
		const parsed = parseView(new URLSearchParams(view), dataset);
		const ignored = parsed.ignored.filter(
			(part) => ![...part.matchAll(/[A-Za-z0-9-]+/g)].some(([word]) => unread.has(word))
		);
		if (parsed.widened) ignored.push('a date outside the period');
		if (ignored.length > 0) problems.add(place, { kind: 'unreadable-view', ignored });
	}
}
