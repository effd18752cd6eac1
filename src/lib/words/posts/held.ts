import type { Occupancy } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';

/** The occupancies that last on a day, or may, each by a name: "Head", "perhaps Head", "Head (acting)". */
export function heldWords(
	occupancies: readonly Occupancy[],
	snapshot: Pick<Snapshot, 'occupancies'>,
	nameOf: (occupancy: Occupancy) => string
): readonly string[] {
	return occupancies.flatMap((occupancy) => {
		const presence = snapshot.occupancies.get(occupancy.id);
		if (presence === undefined) return [];
		const name = `${nameOf(occupancy)}${occupancy.acting ? ' (acting)' : ''}`;
		return [presence === 'maybe' ? `perhaps ${name}` : name];
	});
}
