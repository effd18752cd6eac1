import type { Dataset } from '../../dataset/dataset.ts';
import { descriptorFile } from '../descriptor.ts';
import type { Place, ProblemList } from '../problems.ts';
import type { PlacedRow } from '../read-tables.ts';
import { parseView } from '../../view/view-query.ts';

/**
 * Finds views of the story and of claims of which something could not be read. What names a record whose row could not
 * be read is not held against a view.
 */
export function checkViews(
	dataset: Dataset,
	claims: readonly PlacedRow<'claims'>[],
	unread: ReadonlySet<string>,
	problems: ProblemList
): void {
	for (const [index, { view }] of dataset.story.entries()) {
		// A view of the story is read over the first view on the first roster, never over another view of the story.
		check({ table: descriptorFile, column: `cadre.story.${index}.view` }, `story=&${view}`);
	}
	for (const { record, row } of claims) check({ table: 'claims', row, column: 'view' }, record.view);

	function check(place: Place, view: string): void {
		const ignored = parseView(new URLSearchParams(view), dataset).ignored.filter(
			(part) => ![...part.matchAll(/[A-Za-z0-9-]+/g)].some(([word]) => unread.has(word))
		);
		if (ignored.length > 0) problems.add(place, { kind: 'unreadable-view', ignored });
	}
}
