import { createContext } from 'svelte';
import type { Claim, Dataset, Id, Period, Roster } from '$lib/dataset/dataset.ts';
import { drawnPeriod } from '$lib/view/drawn-period.ts';
import type { Clock, Tab, View } from '$lib/view/view.ts';
import { atDate, spanning } from '$lib/view/time-parameters.ts';
import { parseView } from '$lib/view/view-query.ts';
import { dayOfRoster } from '$lib/view/roster-on-day.ts';
import { periodWith } from '$lib/dataset/period.ts';
import { historyOf } from '$lib/history/history-of.ts';
import type { History } from '$lib/history/history.ts';
import { type Known, knownUntil, lastDayKnown } from '$lib/history/known/known.ts';
import { nothingLeftOf } from '$lib/history/known/nothing-left.ts';
import { snapshotOn, type Snapshot } from '$lib/history/snapshot.ts';
import { stopsOf } from '$lib/history/stops.ts';
import { unionIn } from '$lib/history/union.ts';
import { knownLosses } from '$lib/measures/posts/known-losses.ts';
import type { Loss } from '$lib/measures/posts/losses.ts';
import { type CastMember, castOf } from '$lib/network/cast.ts';
import { networkOf, networkWithout } from '$lib/network/network-of.ts';
import type { Network } from '$lib/network/network.ts';
import { rosterOf, rosterOn } from '$lib/network/rosters.ts';
import { type Count, countOf } from '$lib/history/count.ts';
import { type Sentence, sentencesOn } from '$lib/words/sentence.ts';
import type { Day } from '$lib/time/day.ts';
import { type KnownSources, knownSourcesOf } from '$lib/history/known/known-sources.ts';
import { AxisZoom } from './axis-zoom.ts';
import { Comparing } from './comparing.svelte.ts';
import { Edits } from './lens/edits.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { SetAsides } from './lens/set-asides.svelte.ts';
import { type Pace, type TimeAxis, Timeline } from './timeline.svelte.ts';
import { inParts } from './view-parts.svelte.ts';
import { WhatIfs } from './lens/what-ifs.svelte.ts';

/**
 * One dataset being explored: the view, and everything that follows from it. The view is the only state; its parts are
 * replaced by the methods here and those of {@link Timeline} and its like, and the rest is derived.
 */
export class Explorer {
	readonly dataset: Dataset;
	/** Everything in the dataset, what is set aside included. */
	readonly whole: Network;
	/** Moving through time. */
	readonly timeline: Timeline;
	/** Enlarging a stretch of the time axis. */
	readonly axisZoom: AxisZoom;
	/** Moving through time by itself. */
	readonly playback: Playback;
	/** What the viewer changes in how the record is read, with undo. */
	readonly edits: Edits;
	/** The viewer's own changes of fate. */
	readonly whatIfs: WhatIfs;
	/** What the viewer does not want to count. */
	readonly setAsides: SetAsides;
	/** The date held against another one, or the what-if against the record. */
	readonly comparing: Comparing;

	/** The view, part by part, so that what shows one part rests while others change. */
	readonly view: View;
	#pace: Pace = $state('step');

	/** How the view came about. */
	get pace(): Pace {
		return this.#pace;
	}

	/** The date that has widened the period, and the period, of which the viewer is told. */
	#widened: Pick<View, 'date' | 'period'> | undefined = $state.raw();

	/** Whether a date has widened the period, and the viewer is still to be told: until the next step. */
	get isWidened(): boolean {
		const { date, period } = this.view;
		return this.#widened?.period === period && this.#widened.date === date;
	}

	/** The dataset as far as it counts: without what is set aside. */
	readonly network: Network = $derived.by(() => networkWithout(this.whole, this.view.lens.setAside));
	readonly roster: Roster = $derived.by(() => rosterOf(this.network, this.view.roster));
	/** Whoever is in post on the date, where those of another day are in view; undefined where nobody is, or the picture is of no date. */
	readonly inPostOnDate: Roster | undefined = $derived.by(() => {
		const { date } = this.timeline;
		const day = dayOfRoster(this.roster.id);
		if (day === undefined || day === date || this.drawnPeriod !== undefined) return undefined;
		return rosterOn(this.network, date);
	});
	/** Everyone in the picture: the members of the roster and their context. */
	readonly cast: ReadonlyMap<Id, CastMember> = $derived.by(() => castOf(this.network, this.roster));
	readonly #drawn: ReadonlySet<Id> = $derived.by(() => new Set(this.cast.keys()));
	/** The dataset as read through the lens, over all time; what is shown of it is {@link known}. */
	readonly history: History = $derived.by(() => historyOf(this.network, this.view.lens));
	readonly #recordHistory: History = $derived.by(() =>
		this.view.lens.whatIfs.size === 0
			? this.history
			: historyOf(this.network, { ...this.view.lens, whatIfs: new Map() })
	);
	readonly #wholeHistory: History = $derived.by(() =>
		this.view.lens.setAside.size === 0
			? this.history
			: historyOf(this.whole, { ...this.view.lens, setAside: new Set() })
	);
	/** The same on every day in hindsight, so that what follows from it rests while the date moves. */
	readonly #lastDayKnown: Day = $derived.by(() => lastDayKnown(this.view.lens, this.timeline.date));
	/** What may be told on the date. */
	readonly known: Known = $derived.by(() => knownUntil(this.history, this.#lastDayKnown));
	/** The same without what-ifs. */
	readonly record: Known = $derived.by(() => this.#knownOf(this.#recordHistory));
	/** The losses of the roster in the period, as recorded: a what-if leaves no post. */
	readonly losses: readonly Loss[] = $derived.by(() => knownLosses(this.record, this.roster, this.view.period));
	/** What may be told on the date with nothing set aside. */
	readonly knownWhole: Known = $derived.by(() => this.#knownOf(this.#wholeHistory));
	/** What the time axis spans, and the days marked on it. */
	readonly axis: TimeAxis = $derived.by(() => ({
		period: this.timeline.stretch,
		date: this.timeline.date,
		compared: this.comparing.day,
		isLaterKnown: this.#lastDayKnown === Infinity
	}));
	readonly snapshot: Snapshot = $derived.by(() => snapshotOn(this.history, this.timeline.date));
	/** The period that the picture is of; undefined where it is of the date. */
	readonly drawnPeriod: Period | undefined = $derived.by(() => drawnPeriod(this.view));
	/** What is drawn of that period. */
	readonly union: Snapshot | undefined = $derived.by(() => this.drawnPeriod && unionIn(this.history, this.drawnPeriod));
	/** Of whom nothing is left that is not set aside. */
	readonly gone: ReadonlySet<Id> = $derived.by(() => this.#goneOn(this.timeline.date));
	readonly count: Count = $derived.by(() => this.countOn(this.snapshot));
	/** What changed on the date, for the people drawn. */
	readonly sentences: readonly Sentence[] = $derived.by(() => sentencesOn(this.known, this.timeline.date, this.#drawn));

	constructor(dataset: Dataset) {
		this.dataset = dataset;
		this.whole = networkOf(dataset);
		this.view = inParts(parseView(new URLSearchParams(), dataset).view);
		this.timeline = new Timeline(
			() => this.view,
			() => stopsOf(this.history, this.#drawn, this.view.period),
			// Back leads from a date to the picture of no date, even where it was dragged to.
			(date, pace) => this.#moveTo({ ...atDate(date, this.view), anyTime: false }, this.view.anyTime ? 'step' : pace)
		);
		this.axisZoom = new AxisZoom(this.timeline, (span) => this.change({ span }));
		this.playback = new Playback(this.timeline);
		this.comparing = new Comparing(
			this,
			(compared) => {
				this.playback.pause();
				this.change({ compared, anyTime: false });
			},
			(compared, pace) => this.#moveTo({ compared, period: periodWith(this.view.period, compared) }, pace)
		);
		this.edits = new Edits(
			() => this.view.lens,
			(edited) => this.change({ lens: { ...this.view.lens, ...edited } })
		);
		this.whatIfs = new WhatIfs(this.edits);
		this.setAsides = new SetAsides(this.edits);
	}

	/** How it stands with the roster in a snapshot of the lens, whatever its day. */
	countOn(snapshot: Snapshot): Count {
		return countOf(snapshot, this.roster, this.#goneOn(snapshot.day));
	}

	#goneOn(day: Day): ReadonlySet<Id> {
		return nothingLeftOf(this.#wholeHistory, this.history, day);
	}

	#knownOf(history: History): Known {
		return history === this.history ? this.known : knownUntil(history, this.#lastDayKnown);
	}

	/** Replaces parts of the view. */
	change(parts: Partial<View>, pace: Pace = 'step'): void {
		this.#pace = pace;
		Object.assign(this.view, parts);
	}

	#moveTo(parts: Pick<View, 'period'> & Partial<View>, pace: Pace): void {
		const isWidened = parts.period !== this.view.period;
		this.change(parts, pace);
		if (isWidened) this.sayWidened();
	}

	/** Says that a date has widened the period. */
	sayWidened(): void {
		const { date, period } = this.view;
		this.#widened = { date, period };
	}

	/** Takes off what is said of a widened period. */
	dismissWidened(): void {
		this.#widened = undefined;
	}

	/** Selects a record, or none. */
	readonly select = (selection: Id | undefined): void => {
		if (selection !== this.view.selection) this.change({ selection });
	};

	/** Sources as they may be told of: of what was written in hindsight, all of them. */
	sourcesOf(ids: readonly Id[], inHindsight = false): KnownSources {
		return knownSourcesOf(inHindsight ? this.network : this.known.network, ids);
	}

	/** Opens another tab. */
	openTab(tab: Tab): void {
		this.change({ tab });
	}

	/** Reads the record by another clock. */
	readBy(clock: Clock): void {
		this.change({ lens: { ...this.view.lens, clock } });
	}

	/** Follows another roster, in the years it opens in. */
	follow(roster: Id): void {
		const { period } = rosterOf(this.network, roster);
		this.change(spanning(period, { ...this.view, roster }));
	}

	/** Where those in post on another day are in view, shows whoever is in post on the date. */
	readonly followDate = (): void => {
		if (this.inPostOnDate !== undefined) this.change({ roster: this.inPostOnDate.id });
	};

	/** Goes to a day that was asked for by name: those in post on another day give way to those in post on this one. */
	readonly lookUp = (day: Day): void => {
		this.goToDay(day);
		this.followDate();
	};

	/** Spans another stretch of time. */
	span(period: Period): void {
		this.change(spanning(period, this.view));
	}

	/** Draws whoever was there at any time in the period, or who is there on the date. */
	drawAnyTime(anyTime: boolean): void {
		this.playback.pause();
		this.change(anyTime ? { anyTime, compared: undefined } : { anyTime });
	}

	/** Opens another view whole; what was done in the last one cannot be undone in it. */
	open(view: View, pace: Pace = 'step'): void {
		this.playback.pause();
		this.edits.forget();
		this.change(view, pace);
	}

	/** Opens a view of the story. */
	openStory(id: Id): void {
		this.open(parseView(new URLSearchParams({ story: id }), this.dataset).view);
	}

	/** Opens the view that shows what a claim says. */
	readonly openClaim = ({ view }: Claim): void =>
		this.open({ ...parseView(new URLSearchParams(view), this.dataset).view, tab: 'network' });

	/** Goes to a day, and rests there. */
	readonly goToDay = (day: Day): void => {
		this.playback.pause();
		this.timeline.goTo(day);
	};

	/** Draws, or stops drawing, what is off at first: ghosts, or a kind of tie. */
	show(what: string, on: boolean): void {
		this.change({ shown: toggled(this.view.shown, what, on) });
	}

	/** Hides, or draws again, a kind of tie that is on at first. */
	hide(kind: string, on: boolean): void {
		this.change({ hidden: toggled(this.view.hidden, kind, on) });
	}
}

function toggled(set: ReadonlySet<string>, item: string, on: boolean): ReadonlySet<string> {
	const others = [...set].filter((other) => other !== item);
	return new Set(on ? [...others, item] : others);
}

/** The explorer of the page; a page sets it once, for its components. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
