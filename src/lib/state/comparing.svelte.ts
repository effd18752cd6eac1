import type { Id } from '$lib/dataset/dataset.ts';
import { nearestIn } from '$lib/dataset/period.ts';
import type { Compared } from '$lib/view/view.ts';
import { type Snapshot, snapshotOn } from '$lib/history/snapshot.ts';
import { type Comparison, comparisonOf, fateIn } from '$lib/history/comparison.ts';
import { type Known, knownOn } from '$lib/history/known.ts';
import type { Day } from '$lib/time/day.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Timeline } from './timeline.svelte.ts';

/**
 * The date held against another one, or the what-if against the record on the same date. A comparison reads from the
 * earlier date to the later, whichever of them is on which slider, and from the record to the what-if.
 */
export class Comparing {
	readonly #explorer: Explorer;
	/** Moving the compared date. */
	readonly timeline: Timeline;

	/** The compared date; none while nothing or the record is compared. */
	readonly day: Day | undefined = $derived.by(() => {
		const { compared } = this.#explorer;
		return typeof compared === 'number' ? compared : undefined;
	});
	/** Whether the record is asked for and no what-if stands, so that there is nothing to tell apart. */
	readonly isIdle: boolean = $derived.by(() => this.#explorer.compared === 'record' && !this.#hasWhatIf);
	readonly #hasWhatIf: boolean = $derived.by(() => this.#explorer.lens.whatIfs.size > 0);
	readonly #other: Snapshot | undefined = $derived.by(() => {
		const { history, record, timeline } = this.#explorer;
		if (this.day !== undefined) return snapshotOn(history, this.day);
		return this.#explorer.compared === 'record' && this.#hasWhatIf ? snapshotOn(record, timeline.date) : undefined;
	});
	/** The two states held against each other; none while nothing is compared. */
	readonly comparison: Comparison | undefined = $derived.by(() => this.#compare());
	/** What the picture is of: the later of the two states. */
	readonly shown: Snapshot = $derived.by(() => this.comparison?.after ?? this.#explorer.snapshot);
	/** What may be told on the day of the picture. */
	readonly known: Known = $derived.by(() =>
		this.shown.day === this.#explorer.timeline.date
			? this.#explorer.known
			: knownOn(this.#explorer.history, this.shown.day)
	);

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
		this.timeline = new Timeline(
			() => ({ period: explorer.period, date: this.day ?? explorer.timeline.date, lens: explorer.lens }),
			() => explorer.timeline.allStops,
			(compared, pace) => {
				explorer.change({ compared }, pace);
			}
		);
	}

	/** How somebody stands in the picture: in the later state, failing that as they were. */
	fateOf(person: Id) {
		return fateIn(this.shown, this.comparison, person);
	}

	/**
	 * Compares with another date: the day the roster was drawn up, or, where nothing has changed since then, the end of the
	 * period, or its start.
	 */
	withDate(): void {
		const { period, roster, timeline } = this.#explorer;
		const drawnUp = nearestIn(period, roster.drawnUp);
		const changesUpTo = (day: Day) =>
			timeline.allStops.some((stop) => stop > Math.min(day, timeline.date) && stop <= Math.max(day, timeline.date));
		this.#set([drawnUp, period.to].find(changesUpTo) ?? period.from);
	}

	/** Compares the what-if with the record, on the same date. */
	withRecord(): void {
		this.#set('record');
	}

	stop(): void {
		this.#set(undefined);
	}

	#set(compared: Compared | undefined): void {
		this.#explorer.playback.pause();
		this.#explorer.change({ compared });
	}

	#compare(): Comparison | undefined {
		const { network, cast, snapshot } = this.#explorer;
		const other = this.#other;
		if (other === undefined) return undefined;
		if (this.day === undefined) return comparisonOf(network, cast, { of: 'record', before: other, after: snapshot });
		const [before, after] = other.day <= snapshot.day ? [other, snapshot] : [snapshot, other];
		return comparisonOf(network, cast, { of: 'dates', before, after });
	}
}
