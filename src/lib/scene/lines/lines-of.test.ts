import { describe, expect, test } from 'vitest';
import { byId, lineMark, personMark } from '../../../../tests/fixtures/marks.ts';
import { vocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import type { Difference } from '../../history/comparison.ts';
import { emptyLayout, type Layout, type Seat } from '../../layout/layout.ts';
import { linesOf } from './lines-of.ts';
import type { LineMark, TieMark } from '../scene.ts';

const [amir, badr] = [personMark('amir', 40, 40), personMark('badr', 240, 40)];
const people = byId([amir, badr, personMark('celia', 240, 240)]);

const seatLook = {
	row: 0,
	hasFoot: true,
	label: {
		box: { left: 0, top: 0, right: 100, bottom: 42 },
		align: 'left',
		name: ['a name'],
		font: { size: 12, weight: 500, lineHeight: 14 },
		captionLines: 1
	}
} as const;

const layout: Layout = {
	...emptyLayout({ width: 400, height: 300 }),
	seats: new Map(
		[...people.values()].map(({ id, x, y, radius }): [string, Seat] => [id, { ...seatLook, x, y, radius }])
	)
};

function tie(kind: string, given: Partial<TieMark> = {}): TieMark {
	const { from = 'amir', to = 'badr' } = given;
	return { id: `${kind}--${from}--${to}`, kind, from, to, directed: false, look: 'sure', width: 1.5, ...given };
}

function linesWith(ties: readonly TieMark[], moved: readonly string[] = []): readonly LineMark[] {
	return [...linesOf(ties, people, layout, new Set(moved), vocabulary).lines.values()];
}

function lineWith(...ties: readonly TieMark[]): LineMark | undefined {
	const lines = linesWith(ties);
	expect(lines).toHaveLength(1);
	return lines[0];
}

/** Whom the arrows of a line point at. */
function aimsOf(line: LineMark | undefined): readonly string[] {
	const { pointsAt, from, to } = line ?? lineMark(amir, badr);
	return [
		...(pointsAt === 'from' || pointsAt === 'both' ? [from.id] : []),
		...(pointsAt === 'to' || pointsAt === 'both' ? [to.id] : [])
	].sort();
}

describe('the line of two people', () => {
	test('is one for all ties between them, the strongest first, in whichever direction', () => {
		const [service, rivalry] = [
			tie('service', { width: 1 }),
			tie('rivalry', { from: 'badr', to: 'amir', width: 2.25 })
		];
		expect(lineWith(service, rivalry)?.ties).toEqual([rivalry.id, service.id]);
		expect(linesWith([service, tie('service', { to: 'celia' })])).toHaveLength(2);
	});

	test('is solid if one tie is sure, and as wide as the strongest sure one', () => {
		const unsure = tie('deputy', { look: 'maybe', width: 2.25 });
		expect(lineWith(unsure, tie('service', { width: 1 }), tie('rivalry'))).toMatchObject({ look: 'sure', width: 1.5 });
		expect(lineWith(unsure, tie('service', { look: 'maybe', width: 1 }))).toMatchObject({ look: 'maybe', width: 2.25 });
	});

	test('is a ghost only if all ties are', () => {
		const ghost = tie('service', { look: 'ghost', width: 1 });
		expect(lineWith(ghost)).toMatchObject({ look: 'ghost' });
		expect(lineWith(ghost, tie('rivalry', { look: 'maybe' }))).toMatchObject({ look: 'maybe' });
	});

	test('points where a directed tie points that is no ghost', () => {
		const [there, back] = [
			tie('command', { directed: true }),
			tie('service', { from: 'badr', to: 'amir', directed: true })
		];
		expect(aimsOf(lineWith(tie('rivalry')))).toEqual([]);
		expect(aimsOf(lineWith(tie('rivalry'), there))).toEqual(['badr']);
		expect(aimsOf(lineWith(there, back))).toEqual(['amir', 'badr']);
		expect(aimsOf(lineWith(tie('rivalry'), back))).toEqual(['amir']);
		expect(aimsOf(lineWith({ ...there, look: 'ghost' }))).toEqual([]);
	});

	test('says at each end what that one is to the other', () => {
		const line = lineWith(tie('command'), tie('deputy', { look: 'maybe' }));
		const words = new Map([line?.from, line?.to].map((end) => [end?.id, end?.words]));
		expect(words.get('amir')).toBe('commander and perhaps deputy');
		expect(words.get('badr')).toBe('commanded and perhaps superior');
	});

	test('came, left or stayed if all its ties did, and has changed otherwise', () => {
		const became = (...differences: readonly Difference[]) =>
			lineWith(...differences.map((difference, index) => tie(['service', 'rivalry'][index] ?? '', { difference })))
				?.difference;
		expect(became('came', 'came')).toBe('came');
		expect(became('left', 'left')).toBe('left');
		expect(became('stayed', 'stayed')).toBe('stayed');
		expect(became('came', 'stayed')).toBe('changed');
		expect(lineWith(tie('service'))).not.toHaveProperty('difference');
	});

	test('runs straight to somebody who was dragged', () => {
		const lines = linesOf([tie('service')], people, layout, new Set(['badr']), vocabulary);
		expect([...lines.ways.values()][0]?.corners).toEqual([
			{ x: 40, y: 40 },
			{ x: 240, y: 40 }
		]);
	});

	test('lies over ghosts, with which it may share a piece', () => {
		const lines = linesWith([tie('service'), tie('service', { to: 'celia', look: 'ghost' })]);
		expect(lines.map(({ look, order }) => [look, order % 3])).toEqual([
			['sure', 2],
			['ghost', 0]
		]);
	});

	test('is drawn over thinner ones', () => {
		const [thin, wide] = [tie('service', { width: 1 }), tie('service', { to: 'celia', width: 2.25 })];
		const orders = new Map(linesWith([wide, thin]).map(({ width, order }) => [width, order]));
		expect(orders.get(2.25)).toBeGreaterThan(orders.get(1) ?? Infinity);
	});
});
