import type { Roster } from '../dataset/dataset.ts';
import { castOf } from '../network/cast.ts';
import { nameOfPerson } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import type { Layout, Size } from './layout.ts';

/** The layout of a roster in a room. */
export function layoutOf(network: Network, roster: Roster, room: Size): Layout {
	const columns = Math.max(2, Math.floor(room.width / 170));
	const cell = room.width / columns;
	const seats = [...castOf(network, roster).keys()].map((id, index) => {
		const x = (index % columns) * cell + 26;
		const y = Math.floor(index / columns) * 60 + 40;
		const box = { left: x + 21, top: y - 21, right: x + cell - 38, bottom: y + 21 };
		const label = {
			box,
			align: 'left',
			name: [nameOfPerson(network, id)],
			font: { size: 12, weight: 500, lineHeight: 14 },
			captionLines: 2
		} as const;
		return [id, { x, y, radius: 13, label, row: Math.floor(index / columns), hasFoot: true }] as const;
	});
	return { room, seats: new Map(seats), leftOut: [], outlines: [], titles: [], streets: undefined };
}
