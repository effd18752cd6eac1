/** Who shares the frames: all lists of the page together have as many as the picture. */
type Sharer = 'list' | 'picture';

interface Waiting {
	readonly act: () => boolean;
	readonly whose: Sharer;
}

/** All that waits for a turn, the next one first. */
let waiting: readonly Waiting[] = [];
let last: Sharer;
/** Whether the next frame is nobody's turn. */
let isLeftAlone = false;
let frame: number | undefined;

/**
 * Does something in frames of its own until that is called off. No frame has room for two of the things that are done so, so
 * that they have them in turn; and the frame in which somebody begins to wait is left to what has brought that about.
 *
 * @param act returns whether the next frame is to be left to what it has begun
 * @returns what calls it off
 */
export function inTurn(act: () => boolean, whose: Sharer = 'list'): () => void {
	const own = { act, whose };
	waiting = [...waiting, own];
	isLeftAlone = true;
	if (frame === undefined) {
		// What people look at comes first.
		last = 'list';
		frame = requestAnimationFrame(goOn);
	}
	return () => {
		waiting = waiting.filter((other) => other !== own);
		if (waiting.length > 0 || frame === undefined) return;
		cancelAnimationFrame(frame);
		frame = undefined;
	};
}

function goOn(): void {
	frame = requestAnimationFrame(goOn);
	if (isLeftAlone) isLeftAlone = false;
	else takeTurn();
}

function takeTurn(): void {
	const next = waiting.find(({ whose }) => whose !== last) ?? waiting[0];
	if (next === undefined) return;
	waiting = [...waiting.filter((other) => other !== next), next];
	last = next.whose;
	if (next.act()) isLeftAlone = true;
}
