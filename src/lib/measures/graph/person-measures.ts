import type { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import type { Id } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { CastMember } from '../../network/cast.ts';
import type { Day } from '../../time/day.ts';
import type { MeasureWords } from '../measure.ts';
import { graphOn, membersOf } from './simple-graph.ts';
import { exactly, type MeasureValue, spanning, undefinedBecause } from '../value.ts';

/** A measure of one person, for their details only: no list of people is ever sorted by it. */
export interface PersonMeasure extends MeasureWords {
	readonly of: (graph: UndirectedGraph, person: Id) => MeasureValue;
}

/** The value of a measure for one person. */
export interface PersonValue {
	readonly measure: PersonMeasure;
	readonly value: MeasureValue;
}

const degree: PersonMeasure = {
	id: 'degree',
	name: 'Degree',
	unit: 'people',
	range: [0, Infinity],
	formula: 'number of others tied to',
	source: 'Freeman 1978/79, Social Networks 1:215–239',
	sentence:
		'To how many others there is a tie on record. Ties that do not bind, such as rivalry, are left out. It grows with how much was published.',
	of: (graph, person) => exactly(graph.degree(person))
};

/** By `graphology-metrics`, which cannot normalise for fewer than three people. */
const betweennessOf: PersonMeasure = {
	id: 'betweenness',
	name: 'Betweenness',
	unit: '',
	range: [0, 1],
	formula: 'Σ over pairs of the share of shortest paths that lead through, / ((n − 1)(n − 2) / 2)',
	source: 'Freeman 1977, Sociometry 40:35–41; Brandes 2001, Journal of Mathematical Sociology 25:163–177',
	sentence: 'How often the shortest chain of ties between two others leads through this person, on paper.',
	of: (graph, person) =>
		graph.order < 3
			? undefinedBecause('With fewer than three people nobody can stand between two.')
			: exactly(betweenness(graph, { getEdgeWeight: null, normalized: true })[person] ?? 0)
};

/**
 * By `graphology-metrics`, in the form of Wasserman and Faust. The plain form counts only those who can be reached: a pair
 * apart from everyone else would get the highest value.
 */
const closenessOf: PersonMeasure = {
	id: 'closeness',
	name: 'Closeness',
	unit: '',
	range: [0, 1],
	formula: '(r / (n − 1)) · (r / Σ d), over the r others who can be reached',
	source: 'Wasserman and Faust 1994, Social Network Analysis, section 5.2',
	sentence: 'How few steps of ties lead to the others: 1 if tied to everyone, 0 if to nobody.',
	of: (graph, person) =>
		graph.order < 2
			? undefinedBecause('There is nobody else.')
			: exactly(closeness(graph, { wassermanFaust: true })[person] ?? 0)
};

/**
 * The measures of one person in the measured network. Empty under a what-if: nothing here compares people by what their loss
 * would do.
 */
export function personMeasures(
	history: History,
	cast: ReadonlyMap<Id, Pick<CastMember, 'member'>>,
	person: Id,
	day: Day
): readonly PersonValue[] {
	if (history.lens.whatIfs.size > 0) return [];
	const members = membersOf(history, cast);
	const [withNone, withAll] = [graphOn(members, 'none', day), graphOn(members, 'all', day)];
	return [degree, betweennessOf, closenessOf].map((measure) => {
		const on = (graph: UndirectedGraph) =>
			graph.hasNode(person) ? measure.of(graph, person) : undefinedBecause('Not in the measured network on this day.');
		return { measure, value: spanning(on(withNone), on(withAll)) };
	});
}
