import { type MarkLook, markImageSvg } from '$lib/scene/svg/mark-svg.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import { addressOf } from './images.ts';

/** Addresses of marks that were asked for before: some hundreds of people look alike in a few ways. */
const known = new WeakMap<InkOf, Map<string, string>>();

/** The address of the image of a person's mark. */
export function markAddress(look: MarkLook, ink: InkOf): string {
	const { portfolio, fate, contested, whatIf, member, radius, difference } = look;
	const key = [portfolio, fate, contested, whatIf, member, radius, difference].join(' ');
	const ofInk = known.get(ink) ?? new Map<string, string>();
	known.set(ink, ofInk);
	const address = ofInk.get(key) ?? addressOf(markImageSvg(look, ink));
	ofInk.set(key, address);
	return address;
}
