import type { Id, Roster } from '$lib/dataset/dataset.ts';
import { nearestIn } from '$lib/dataset/period.ts';
import type { Compared, View } from '$lib/view/view.ts';
import { type Snapshot, snapshotOn } from '$lib/history/snapshot.ts';
import type { History } from '$lib/history/history.ts';
import type { CastMember } from '$lib/network/cast.ts';
import type { Network } from '$lib/network/network.ts';
import { type Comparison, comparisonOf } from '$lib/history/comparison.ts';
import { type Known, knownOn } from '$lib/history/known/known.ts';
import type { Day } from '$lib/time/day.ts';
import { type Pace, Timeline } from './timeline.svelte.ts';

/** What a comparison follows from. */
interface Basis {
	readonly view: Pick<View, 'compared' | 'evenSteps' | 'lens' | 'period' | 'span'>;
	readonly roster: Roster;
	readonly cast: ReadonlyMap<Id, CastMember>;
	readonly network: Network;
	readonly history: History;
	/** What may be told on the date. */
	readonly known: Known;
	/** The history without what-ifs. */
	readonly record: History;
	/** Of the date. */
	readonly snapshot: Snapshot;
	/** Of the period, where the picture is of no date. */
	readonly union: Snapshot | undefined;
	readonly timeline: Timeline;
}

/**
 * The date held against another one, or the what-if against the record on the same date. A comparison reads from the
 * earlier date to the later, whichever of them is on which slider, and from the record to the what-if.
 */
export class Comparing {
	readonly #basis: Basis;
	readonly #set: (compared: Compared | undefined) => void;
	/** Moving the compared date. */
	readonly timeline: Timeline;

	/** The compared date; none while nothing or the record is compared. */
	readonly day: Day | undefined = $derived.by(() => {
		const { compared } = this.#basis.view;
		return typeof compared === 'number' ? compared : undefined;
	});
	/** Whether the record is asked for and no what-if stands, so that there is nothing to tell apart. */
	readonly isIdle: boolean = $derived.by(() => this.#basis.view.compared === 'record' && !this.#hasWhatIf);
	readonly #hasWhatIf: boolean = $derived.by(() => this.#basis.view.lens.whatIfs.size > 0);
	readonly #other: Snapshot | undefined = $derived.by(() => {
		const { history, record, timeline } = this.#basis;
		if (this.day !== undefined) return snapshotOn(history, this.day);
		return this.#basis.view.compared === 'record' && this.#hasWhatIf ? snapshotOn(record, timeline.date) : undefined;
	});
	/** The two states held against each other; none while nothing is compared. */
	readonly comparison: Comparison | undefined = $derived.by(() => {
		const { network, cast, snapshot } = this.#basis;
		const other = this.#other;
		if (other === undefined) return undefined;
		if (this.day === undefined) return comparisonOf(network, cast, { of: 'record', before: other, after: snapshot });
		const [before, after] = other.day <= snapshot.day ? [other, snapshot] : [snapshot, other];
		return comparisonOf(network, cast, { of: 'dates', before, after });
	});
	/** What the picture is of: the later of the two states, or where nothing is compared the period or the date. */
	readonly shown: Snapshot = $derived.by(() => this.comparison?.after ?? this.#basis.union ?? this.#basis.snapshot);
	/** What may be told on the day of the picture. */
	readonly known: Known = $derived.by(() =>
		this.shown.day === this.#basis.timeline.date ? this.#basis.known : knownOn(this.#basis.history, this.shown.day)
	);

	/**
	 * @param set starts, changes or stops a comparison
	 * @param move moves the compared date
	 */
	constructor(basis: Basis, set: (compared: Compared | undefined) => void, move: (day: Day, pace: Pace) => void) {
		this.#basis = basis;
		this.#set = set;
		this.timeline = new Timeline(
			() => {
				const { period, span, evenSteps, lens } = basis.view;
				return { period, span, evenSteps, lens, date: this.day ?? basis.timeline.date };
			},
			() => basis.timeline.allStops,
			move
		);
	}

	/**
	 * Compares with another date: the day the roster was drawn up, or, where nothing has changed since then, the end of the
	 * period, or its start.
	 */
	withDate(): void {
		const { view, roster, timeline } = this.#basis;
		const drawnUp = nearestIn(view.period, roster.drawnUp);
		const changesUpTo = (day: Day) =>
			timeline.allStops.some((stop) => stop > Math.min(day, timeline.date) && stop <= Math.max(day, timeline.date));
		this.#set([drawnUp, view.period.to].find(changesUpTo) ?? view.period.from);
	}

	/** Compares the what-if with the record, on the same date. */
	withRecord(): void {
		this.#set('record');
	}

	stop(): void {
		this.#set(undefined);
	}
}
