/**
 * Does something in the frame after the next one. The next one is that in which a viewer's own act is drawn: its callbacks
 * run after the act, and it has enough to do.
 *
 * @returns what calls that off
 */
export function afterNextFrame(act: () => void): () => void {
	let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(act)));
	return () => {
		cancelAnimationFrame(frame);
	};
}
