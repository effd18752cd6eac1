/** Who shares the frames: all lists of the page together have as many as the picture. */
type Sharer = 'list' | 'picture';

interface Waiting {
	readonly act: () => boolean;
	readonly whose: Sharer;
}

/** All that waits for a turn, the next one first. */
let waiting: readonly Waiting[] = [];
/** Whoever has asked to have the next frame as well. */
let keeper: Waiting | undefined;
let last: Sharer;
/** Whether the viewer has acted since the last frame, so that this one has enough to do. */
let isActedIn = false;
let frame: number | undefined;

/**
 * Does something again and again until it is called off, in frames after that of the viewer's own act, from which it follows.
 * No frame has room for two of the things that are done so, so that they have them in turn.
 *
 * @param act returns whether the next frame is to be left to what it has begun
 * @returns what calls it off
 */
export function inTurn(act: () => boolean, whose: Sharer = 'list'): () => void {
	const own = { act, whose };
	waiting = [...waiting, own];
	isActedIn = true;
	if (frame === undefined) {
		// What people look at comes first.
		last = 'list';
		frame = requestAnimationFrame(goOn);
	}
	return () => {
		waiting = waiting.filter((other) => other !== own);
		if (keeper === own) keeper = undefined;
		if (waiting.length > 0 || frame === undefined) return;
		cancelAnimationFrame(frame);
		frame = undefined;
	};
}

function goOn(): void {
	frame = requestAnimationFrame(goOn);
	if (isActedIn) isActedIn = false;
	else takeTurn();
}

function takeTurn(): void {
	const next = keeper ?? waiting.find(({ whose }) => whose !== last) ?? waiting[0];
	if (next === undefined) return;
	waiting = [...waiting.filter((other) => other !== next), next];
	last = next.whose;
	keeper = undefined;
	if (next.act() && waiting.includes(next)) keeper = next;
}
