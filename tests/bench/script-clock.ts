/**
 * How long scripts run on behalf of somebody: the work asked for, and what that work has left for later frames, which is
 * how libraries draw. To be imported before any library that keeps `requestAnimationFrame` for itself.
 */
const spent = new Map<string, number>();
let running: string | undefined;
let host: string | undefined;
let finish = (): void => undefined;

const nextFrame = window.requestAnimationFrame.bind(window);

window.requestAnimationFrame = (callback) => {
	const owner = running ?? host;
	return nextFrame((time) => {
		charge(owner, () => {
			callback(time);
		});
	});
};

/** Runs work on somebody's behalf, or on nobody's. */
export function charge<Result>(owner: string | undefined, work: () => Result): Result {
	running = owner;
	const start = performance.now();
	const result = work();
	finish();
	if (owner !== undefined) spent.set(owner, spentBy(owner) + performance.now() - start);
	running = undefined;
	return result;
}

/**
 * Charges frames that nobody asked for to somebody who has the page alone. Libraries that draw in a loop begin it once their
 * images are there, outside any work that could be charged.
 */
export function chargeTheRestTo(owner: string): void {
	host = owner;
}

/** Has whatever work leaves to be done right after it, as frameworks do, charged with it. */
export function finishEachWith(act: () => void): void {
	finish = act;
}

/** Milliseconds that have been spent on somebody so far. */
export function spentBy(owner: string): number {
	return spent.get(owner) ?? 0;
}

/** Waits for the next frame; its time in milliseconds. */
export function frame(): Promise<number> {
	return new Promise(nextFrame);
}
