import { type Drawn, framedSvg } from '$lib/scene/svg/framed-svg.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import { extentOf } from '$lib/scene/scene-extent.ts';
import { sceneMarks } from '$lib/scene/svg/scene-svg.ts';
import { hundredths } from '$lib/geometry/shapes.ts';
import { tabNames } from '$lib/words/tab-names.ts';
import { viewWords } from '$lib/words/view/view-words.ts';
import { countInView } from '$lib/state/count-in-view.ts';
import { drawnElement } from './drawing/drawn-element.ts';
import type { PageState } from './page.ts';

/** Thrown where the tab in view has no picture to save. */
export class NoPictureError extends Error {}

/**
 * The tab in view as a picture that stands by itself, in the colours on screen.
 *
 * @throws NoPictureError while the people of the network are not placed
 */
export function pictureInView(page: PageState): Drawn {
	const { explorer, link, theme } = page;
	const { tab } = explorer.view;
	const panel = document.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])');
	if (panel === null) throw new Error('No tab is open.');
	const drawings = tab === 'network' ? networkIn(panel, page) : [drawnElement(panel, 'tab')];
	return framedSvg(drawings, {
		words: viewWords(explorer.whole, explorer.view),
		what: tabNames[tab],
		count: `${countInView(explorer)}.`,
		address: link,
		ink: paletteOf(theme)
	});
}

/** The scene, which no zooming and panning changes, and the key to it. */
function networkIn(panel: HTMLElement, { explorer, drawing, theme }: PageState): readonly Drawn[] {
	if (drawing.picture === undefined) throw new NoPictureError();
	const { scene } = drawing.picture;
	const { left, top, right, bottom } = extentOf(scene);
	const marks = sceneMarks(scene, { ink: paletteOf(theme), prefix: 'scene', selected: explorer.view.selection });
	const picture = {
		svg: `<g transform="translate(${hundredths(-left)} ${hundredths(-top)})">${marks}</g>`,
		width: right - left,
		height: bottom - top
	};
	const key = panel.querySelector<HTMLElement>('.legend');
	return key === null ? [picture] : [picture, drawnElement(key, 'key')];
}
