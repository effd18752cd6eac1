import type { GraphSpell } from '../graph/graph.ts';

const decimals = /^-?\d+(?:\.(?<decimals>\d+))?$/;

/**
 * A function that gives instants a length. An instant ends when it starts, which would be never in half-open spells: it gets one
 * unit of the last decimal place that any of the spells has.
 *
 * @param spells all of a file
 * @param met is called for each instant
 */
export function withLength(spells: readonly GraphSpell[], met: () => void): (spell: GraphSpell) => GraphSpell {
	const places = spells
		.flatMap(({ start, end }) => [start, end])
		.reduce((most, bound) => Math.max(most, decimals.exec(bound ?? '')?.groups?.['decimals']?.length ?? 0), 0);
	return (spell) => {
		const { start, end } = spell;
		if (start === undefined || end === undefined || Number(start) !== Number(end)) return spell;
		met();
		return { start, end: (Number(start) + 10 ** -places).toFixed(Math.min(places, 100)) };
	};
}
