import { group } from 'd3-array';
import { MultiGraph } from 'graphology';
import type { Dataset, Id } from '../dataset/dataset.ts';
import { tieKindOf } from '../dataset/vocabulary.ts';
import { type SetAside, withoutSetAside } from '../view/set-aside.ts';
import { commandTies, councilTies, type GroundedTie, statedTies } from './grounded-ties.ts';
import type { Network, PersonAttributes, TieAttributes } from './network.ts';
import { recordsOf } from './records.ts';
import type { NetworkTie } from './tie.ts';

/**
 * The network of a dataset: everyone, and every tie that ever was or could have been.
 *
 * Stated ties come from the data. Two persons are also tied while one's post reports to the other's (`command`,
 * downwards), and while both hold posts in one collegial body (`council`), if their spells can overlap. Whether such a tie
 * ever holds depends on the fates of its ends, and so on the lens: a history says so.
 */
export function networkOf(dataset: Dataset): Network {
	return networkIn(dataset, new Set(), undefined);
}

/**
 * The network of the whole record without what rests only on the given items. Returns the given network if the same items
 * are set aside in it already.
 */
export function networkWithout(network: Network, setAside: ReadonlySet<SetAside>): Network {
	const { whole } = network;
	if (isSame(setAside, network.setAside)) return network;
	return setAside.size === 0 ? whole : networkIn(withoutSetAside(whole.dataset, setAside), setAside, whole);
}

function isSame(a: ReadonlySet<SetAside>, b: ReadonlySet<SetAside>): boolean {
	return a.size === b.size && [...a].every((item) => b.has(item));
}

function networkIn(dataset: Dataset, setAside: ReadonlySet<SetAside>, whole: Network | undefined): Network {
	// Nobody gives an order of two who sit in one council.
	const councils = councilTies(dataset).map((tie) => fromFirstEnd(dataset, tie));
	const ties = joined(dataset, [...statedTies(dataset), ...commandTies(dataset), ...councils]);
	const network: Network = {
		...recordsOf(dataset, ties),
		setAside,
		get whole() {
			return whole ?? network;
		},
		graph: graphOf(dataset, ties)
	};
	return network;
}

function graphOf({ people }: Dataset, ties: readonly NetworkTie[]): Network['graph'] {
	const graph = new MultiGraph<PersonAttributes, TieAttributes>();
	for (const person of people) graph.addNode(person.id, { person });
	for (const tie of ties) {
		if (tie.directed) graph.addDirectedEdgeWithKey(tie.id, tie.from, tie.to, { tie });
		else graph.addUndirectedEdgeWithKey(tie.id, tie.from, tie.to, { tie });
	}
	return graph;
}

function joined(dataset: Dataset, ties: readonly GroundedTie[]): readonly NetworkTie[] {
	const groups = group(ties, (tie) => tieIdOf(dataset, tie));
	return [...groups].flatMap(([id, same]) =>
		same.slice(0, 1).map((tie) => ({
			id,
			kind: tie.kind,
			directed: tieKindOf(dataset, tie.kind).directed,
			from: tie.from,
			to: tie.to,
			grounds: same.map(({ ground }) => ground)
		}))
	);
}

type Ends = Pick<NetworkTie, 'kind' | 'from' | 'to'>;

/** The same tie, led from the end that comes first in the alphabet if it is undirected. */
function fromFirstEnd<Tie extends Ends>(dataset: Dataset, tie: Tie): Tie {
	const isTurned = !tieKindOf(dataset, tie.kind).directed && tie.to < tie.from;
	return isTurned ? { ...tie, from: tie.to, to: tie.from } : tie;
}

/**
 * The id of the tie of a network to which a kind of tie between two persons belongs. Without a direction it is the same from
 * either end.
 */
export function tieIdOf(dataset: Dataset, tie: Ends): Id {
	const { kind, from, to } = fromFirstEnd(dataset, tie);
	return `${kind}--${from}--${to}`;
}
