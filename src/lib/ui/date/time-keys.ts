import type { Playback } from '$lib/state/playback.svelte.ts';
import type { Timeline } from '$lib/state/timeline.svelte.ts';

/** What each key does to a date, whether its slider, the picture or nothing has the focus; playing stops for it. */
export function timeKey(
	{ timeline, playback }: { readonly timeline: Timeline; readonly playback: Playback },
	key: string
): (() => void) | undefined {
	const act = actOf(timeline, key);
	if (act === undefined) return undefined;
	return () => {
		playback.pause();
		act();
	};
}

function actOf(timeline: Timeline, key: string): (() => void) | undefined {
	switch (key) {
		case 'ArrowRight':
			return () => timeline.step(1);
		case 'ArrowLeft':
			return () => timeline.step(-1);
		case 'PageUp':
			return () => timeline.leap(1);
		case 'PageDown':
			return () => timeline.leap(-1);
		case 'Home':
			return () => timeline.toStart();
		case 'End':
			return () => timeline.toEnd();
		default:
			return undefined;
	}
}
