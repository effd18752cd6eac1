import type { Id, Report } from '../dataset/dataset.ts';
import { inOrderOfPublication } from '../dataset/publication.ts';
import type { Known } from '../history/known/known.ts';

/** The reports about some people, in order of publication. */
export function reportsTable({ network }: Known, people: Iterable<Id>): readonly Report[] {
	return inOrderOfPublication([...people].flatMap((person) => network.reportsOn.get(person) ?? []));
}
