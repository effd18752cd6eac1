import type { Timeline } from './timeline.svelte.ts';

/** How fast playing goes, in changes per hold. */
export type Speed = 0.5 | 1 | 2 | 4;

/** How long each change stays in view at speed 1, so that one can read what happened. */
const holdMs = 900;

/** Playing: from change to change by itself, until the last. */
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
		this.#timer = setInterval(() => {
			this.#timeline.step(1, 'drag');
			if (this.#timeline.next === undefined) this.pause();
		}, holdMs / this.#speed);
	}
}
