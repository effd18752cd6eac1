import type { Timeline } from './timeline.svelte.ts';

/** How much faster playing goes than it does by itself. */
export type Speed = 0.5 | 1 | 2 | 4;

/** How long a step stays in view at speed 1: long enough to read what happened, and not so long that one wonders. */
const [shortestHoldMs, longestHoldMs] = [1200, 3000];
/** How long the whole period plays at speed 1, whatever the number of changes; only very few are over sooner. */
const [shortestPlayMs, longestPlayMs] = [10_000, 40_000];

/** Playing: from change to change by itself, until the last; where there are many, several share a step. */
export class Playback {
	readonly #timeline: Timeline;
	#timer: ReturnType<typeof setInterval> | undefined;
	#playing = $state(false);
	#speed: Speed = $state(1);

	constructor(timeline: Timeline) {
		this.#timeline = timeline;
	}

	get playing(): boolean {
		return this.#playing;
	}

	get speed(): Speed {
		return this.#speed;
	}

	/** Plays from the date on, or from the start when there is nothing more to come. */
	play(): void {
		if (this.#playing) return;
		if (this.#timeline.next === undefined) this.#timeline.goTo(this.#timeline.period.from, 'drag');
		this.#playing = true;
		this.#run();
	}

	/** Stops where it is; the place reached is a deliberate one. */
	pause(): void {
		if (!this.#playing) return;
		clearInterval(this.#timer);
		this.#playing = false;
		this.#timeline.goTo(this.#timeline.date);
	}

	toggle(): void {
		if (this.#playing) this.pause();
		else this.play();
	}

	setSpeed(speed: Speed): void {
		this.#speed = speed;
		if (this.#playing) this.#run();
	}

	#run(): void {
		clearInterval(this.#timer);
		const { changes, holdMs } = stepOf(this.#timeline.allStops.length);
		this.#timer = setInterval(() => {
			this.#timeline.step(changes, 'drag');
			if (this.#timeline.next === undefined) this.pause();
		}, holdMs / this.#speed);
	}
}

/** How many changes a step passes, and how long it stays in view at speed 1, in a period of so many changes. */
function stepOf(all: number): { readonly changes: number; readonly holdMs: number } {
	const changes = Math.max(1, Math.ceil(all / Math.floor(longestPlayMs / shortestHoldMs)));
	const steps = Math.ceil(all / changes);
	return { changes, holdMs: Math.min(longestHoldMs, Math.max(shortestHoldMs, shortestPlayMs / steps)) };
}
