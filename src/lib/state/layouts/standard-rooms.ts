import type { Size } from '$lib/layout/layout.ts';

/**
 * The rooms that layouts are made for when the site is built, in CSS pixels: those that the picture has on screens of
 * 1440 x 900 and 1280 x 720 and on a phone of 390 x 844. `tests/picture.e2e.ts` measures them.
 */
export const standardRooms: readonly Size[] = [
	{ width: 1096, height: 473 },
	{ width: 960, height: 375 },
	{ width: 390, height: 519 }
];
