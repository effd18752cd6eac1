import type { Dataset, Id } from '../dataset/dataset.ts';

/** Whether an id names something that can be selected: a record of the dataset, or a tie between two of its people. */
export function isSelectable(dataset: Dataset, id: Id): boolean {
	return isRecord(dataset, id) || isTieOfPeople(dataset, id);
}

function isRecord(dataset: Dataset, id: Id): boolean {
	const { people, bodies, posts, occupancies, ties, reports, events, series, claims, sources } = dataset;
	const tables = [people, bodies, posts, occupancies, ties, reports, events, claims, sources];
	return [...tables, ...series.map(({ points }) => points)].some((records) =>
		records.some((record) => record.id === id)
	);
}

/** The id of a tie is `kind--from--to`; an undirected one has its ends in alphabetical order. */
function isTieOfPeople({ people, vocabulary }: Dataset, id: Id): boolean {
	return [...vocabulary.ties.values()].some((kind) => {
		if (!id.startsWith(`${kind.id}--`)) return false;
		const ends = id.slice(kind.id.length + 2);
		return people.some(({ id: from }) => {
			if (!ends.startsWith(`${from}--`)) return false;
			const to = ends.slice(from.length + 2);
			return people.some((person) => person.id === to) && (kind.directed ? from !== to : from < to);
		});
	});
}
