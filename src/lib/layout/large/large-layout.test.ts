import { describe, expect, test } from 'vitest';
import { alike, laidOut, laidOutPeople } from '../../../../tests/fixtures/laid-out.ts';
import { layoutFaults, namelessIn } from '../../../../tests/fixtures/layout-faults.ts';
import { readData } from '../../../../tests/fixtures/read-data.ts';
import { networkOf } from '../../network/network-of.ts';
import { rosterOf } from '../../network/rosters.ts';
import { everyone } from '../../view/view.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyLayout, type Layout, type Size } from '../layout.ts';
import { largeLayout } from './large-layout.ts';

function everyoneIn(room: Size): Layout {
	const network = networkOf(readData('shura-council'));
	return layoutOf(network, rosterOf(network, everyone), room);
}

describe('the large form', () => {
	test.each([
		{ width: 680, height: 420 },
		{ width: 740, height: 500 }
	])('cuts names in lists before it gives them up, as in $width × $height', (room) => {
		const layout = everyoneIn(room);
		expect(layout.fields).toEqual([]);
		expect(namelessIn(layout)).toEqual([]);
		expect(layoutFaults(layout)).toEqual([]);
	});

	test.each([
		{ width: 1096, height: 505 },
		{ width: 940, height: 375 }
	])('cuts the name of no group, as in $width × $height', (room) => {
		const names = everyoneIn(room).titles.flatMap(({ kind, lines }) => (kind === 'group' ? lines : []));
		expect(names).toContainEqual(expect.stringContaining('NO POST'));
		expect(names.filter((name) => name.endsWith('…'))).toEqual([]);
	});

	test('has two columns at least, so that the channel lies between them', () => {
		const head = laidOut('head', { rank: 1 });
		const long = alike(13, { name: 'Northgate '.repeat(16).trim() });
		const room = { width: 760, height: 2000 };
		const layout = largeLayout(laidOutPeople([head, ...long], { head }), room, (body) => body);
		expect(layoutFaults(layout ?? emptyLayout(room))).toEqual([]);
		expect(layout?.streets?.channel.left).toBeGreaterThan(200);
	});

	test('keeps the name of a body off the round corner of its outline, where it is as wide as that', () => {
		const [seated, ...others] = alike(13, { name: 'Abu al-Anbari', bodies: [] });
		const people = [
			...(seated === undefined ? [] : [{ ...seated, bodies: ['security'], body: 'security' }]),
			...others
		];
		const room = { width: 478, height: 520 };
		const layout = largeLayout(laidOutPeople(people), room, () => 'Committee of General Security');

		expect(layoutFaults(layout ?? emptyLayout(room))).toEqual([]);
		expect(layout?.titles.find(({ kind }) => kind === 'body')?.lines).toEqual(['Committee of', 'General Security']);
	});

	test('draws no lines in a narrow room: they would lie on each other', () => {
		const network = networkOf(readData('committee-of-public-safety'));
		const linesIn = (room: Size) => layoutOf(network, rosterOf(network, everyone), room).lines;
		expect(linesIn({ width: 390, height: 519 })).toBe('none');
		expect(linesIn({ width: 1096, height: 505 })).toBe('all');
	});

	test('keeps two columns on a phone, and has three in a wider narrow room where two are too high', () => {
		const columnsIn = (room: Size) =>
			new Set([...everyoneIn(room).seats.values()].map(({ label }) => label.box.left)).size;
		expect(columnsIn({ width: 366, height: 560 })).toBe(3);
		expect(columnsIn({ width: 480, height: 560 })).toBe(3);
		expect(columnsIn({ width: 480, height: 440 })).toBe(4);
	});
});
