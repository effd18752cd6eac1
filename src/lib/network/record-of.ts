import type {
	Body,
	Claim,
	DatedEvent,
	Id,
	Occupancy,
	Person,
	Post,
	Report,
	Series,
	SeriesPoint,
	Source
} from '../dataset/dataset.ts';
import type { Network } from './network.ts';
import type { NetworkTie } from './tie.ts';

/** A record of a network, with its kind. */
export type NetworkRecord =
	| { readonly kind: 'person'; readonly record: Person }
	| { readonly kind: 'body'; readonly record: Body }
	| { readonly kind: 'post'; readonly record: Post }
	| { readonly kind: 'occupancy'; readonly record: Occupancy }
	| { readonly kind: 'tie'; readonly record: NetworkTie }
	| { readonly kind: 'report'; readonly record: Report }
	| { readonly kind: 'event'; readonly record: DatedEvent }
	| { readonly kind: 'series-point'; readonly record: SeriesPoint; readonly series: Series }
	| { readonly kind: 'claim'; readonly record: Claim }
	| { readonly kind: 'source'; readonly record: Source };

/** The record of an id, whatever its table. A stated tie is found by its own id and by that of its network tie. */
export function recordOf(network: Network, id: Id): NetworkRecord | undefined {
	const { people, bodies, posts, occupancies, ties, reports, events, sources, dataset } = network;
	const claim = dataset.claims.find((each) => each.id === id);
	return (
		found('person', people.get(id)) ??
		found('tie', ties.get(id)) ??
		found('post', posts.get(id)) ??
		found('report', reports.get(id)) ??
		found('event', events.get(id)) ??
		found('source', sources.get(id)) ??
		found('body', bodies.get(id)) ??
		found('occupancy', occupancies.get(id)) ??
		found('claim', claim) ??
		found('tie', statedTie(network, id)) ??
		seriesPoint(network, id)
	);
}

/** The same, also for records that are set aside: those come from the whole network, a tie with the grounds that are left. */
export function recordOfAny(network: Network, id: Id): NetworkRecord | undefined {
	const counted = recordOf(network, id);
	if (counted !== undefined) return counted;
	const aside = recordOf(network.whole, id);
	const left = aside?.kind === 'tie' ? network.ties.get(aside.record.id) : undefined;
	return left === undefined ? aside : { kind: 'tie', record: left };
}

function found<Kind extends string, Found>(
	kind: Kind,
	record: Found | undefined
): { readonly kind: Kind; readonly record: Found } | undefined {
	return record === undefined ? undefined : { kind, record };
}

function statedTie({ ties }: Network, id: Id): NetworkTie | undefined {
	return [...ties.values()].find(({ grounds }) =>
		grounds.some(({ records }) => records.length === 1 && records[0] === id)
	);
}

function seriesPoint({ dataset }: Network, id: Id): NetworkRecord | undefined {
	for (const series of dataset.series) {
		const record = series.points.find((point) => point.id === id);
		if (record !== undefined) return { kind: 'series-point', record, series };
	}
	return undefined;
}
