import { countOf } from '../../lib/history/count.ts';
import { snapshotOn } from '../../lib/history/snapshot.ts';
import type { Size } from '../../lib/layout/layout.ts';
import { layoutOf } from '../../lib/layout/layout-of.ts';
import { castOf } from '../../lib/network/cast.ts';
import { paletteOf } from '../../lib/scene/palette.ts';
import { extentOf } from '../../lib/scene/scene-extent.ts';
import { sceneOf } from '../../lib/scene/scene-of.ts';
import { sceneSvg } from '../../lib/scene/svg/scene-svg.ts';
import { summaryWords } from '../../lib/words/count.ts';
import { type Command, type Options, WrongUseError } from '../command.ts';
import { openToUse } from '../open-given.ts';
import { giveOut } from '../out.ts';
import { type Shown, shownOf } from '../shown.ts';

/** Rooms in pixels: a drawing in a smaller one cannot be read, one in a larger is no picture any more. */
const sizes = { least: 200, most: 10_000 };
const usual: Size = { width: 1200, height: 800 };

/** Draws a roster on a date as SVG. */
export const picture: Command = {
	name: 'picture',
	usage: '<in…> [--date YYYY-MM-DD] [--roster id] [--width px] [--height px] [--out file.svg] [--recipe file]',
	about: 'Draws the network on a date as SVG.',
	options: ['date', 'roster', 'width', 'height', 'out', 'recipe'],
	run: async (inputs, options, output) => {
		const room = roomOf(options);
		const opened = await openToUse(inputs, options, output);
		if (opened === undefined) return 1;
		giveOut(`${pictureOf(shownOf(opened.dataset, options), room)}\n`, options, output);
		return 0;
	}
};

function pictureOf({ history, roster, day, view }: Shown, room: Size): string {
	const { network } = history;
	const { shown, hidden } = view;
	const snapshot = snapshotOn(history, day);
	const layout = layoutOf(network, roster, room);
	const scene = sceneOf({ history, snapshot, cast: castOf(network, roster), layout, shown, hidden });
	return sceneSvg(scene, extentOf(scene), {
		ink: paletteOf('light'),
		ground: true,
		prefix: 'cadre',
		title: network.dataset.title,
		desc: summaryWords(countOf(snapshot, roster), network, day)
	});
}

function roomOf({ width, height }: Options): Size {
	return { width: pixelsOf('width', width), height: pixelsOf('height', height) };
}

function pixelsOf(name: keyof Size, text: string | undefined): number {
	const pixels = text === undefined ? usual[name] : Number(text);
	if (pixels >= sizes.least && pixels <= sizes.most) return pixels;
	throw new WrongUseError(`Give --${name} in pixels, from ${sizes.least} to ${sizes.most}.`);
}
