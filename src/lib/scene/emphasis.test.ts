import { describe, expect, test } from 'vitest';
import { label, lineMark, personMark, sceneWith } from '../../../tests/fixtures/marks.ts';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import { emptyLayout, type Layout, type Seat } from '../layout/layout.ts';
import { withEmphasis } from './emphasis.ts';

const amir = personMark('amir', 40, 40);
const badr = personMark('badr', 240, 40, { label: undefined, name: 'Badr' });
const celia = personMark('celia', 240, 240, { fate: 'lost' });

/** A layout of the three without streets, in a room so wide. */
function layoutIn(width: number): Layout {
	const words = { align: 'left', name: [], font: { size: 12, weight: 500, lineHeight: 14 }, captionLines: 0 } as const;
	const seats = [amir, badr, celia].map(({ id, x, y, radius }): readonly [string, Seat] => {
		const label = { ...words, box: { left: x, top: y, right: x, bottom: y } };
		return [id, { x, y, radius, row: 0, hasFoot: true, label }];
	});
	return { ...emptyLayout({ width, height: 300 }), seats: new Map(seats) };
}

const [command, other] = [lineMark(amir, badr), lineMark(badr, celia, { order: 3 })];
const scene = sceneWith([amir, badr, celia], [command, other], { layout: layoutIn(400) });

const raised = withEmphasis(scene, 'amir', undefined);

describe('singling somebody out', () => {
	test('changes nothing while nobody is pointed at or selected, or whoever is is not drawn', () => {
		expect(withEmphasis(scene, undefined, undefined)).toBe(scene);
		expect(withEmphasis(scene, 'daud', undefined)).toBe(scene);
	});

	test('raises them with their lines, and makes everything else paler', () => {
		expect([...raised.people.values()].map(({ id, emphasis }) => [id, emphasis])).toEqual([
			['amir', 'raised'],
			['badr', 'end'],
			['celia', 'quiet']
		]);
		expect([...raised.lines.values()].map(({ emphasis }) => emphasis)).toEqual(['raised', 'quiet']);
		expect(raised.lines.get(command.id)?.order).toBeGreaterThan(other.order);
	});

	test('leaves everything else in its colours where they have no ties', () => {
		const { people, lines } = withEmphasis(sceneWith([amir, badr, celia], [command]), undefined, 'celia');
		expect(people.get('celia')).toMatchObject({ ring: 'bold', emphasis: 'raised' });
		expect(people.get('amir')).toEqual(amir);
		expect(lines.get(command.id)).toEqual(command);
	});

	test('moves nobody, and no name', () => {
		for (const [id, { x, y, label: before }] of scene.people) {
			expect(raised.people.get(id)).toMatchObject({ x, y });
			if (before === undefined) continue;
			expect(raised.people.get(id)?.label).toMatchObject({ x: before.x, top: before.top, name: before.name });
		}
	});

	test('writes at the other ends what they are, in place of their captions, and takes away those of others', () => {
		expect(raised.people.get('amir')?.label?.caption).toEqual(['1 tie with 1 person']);
		expect(raised.people.get('badr')?.label).toMatchObject({ caption: ['commanded'], font: { weight: 600 } });
		expect(raised.people.get('celia')?.label).toMatchObject({ caption: [], font: { weight: 400 } });
	});

	test('draws the lines of somebody that the layout leaves out', () => {
		const missing = { id: 'command--amir--celia', kind: 'command', from: 'amir', to: 'celia', directed: true } as const;
		const more = {
			...scene,
			ties: new Map([...scene.ties, [missing.id, { ...missing, look: 'maybe', width: 1 } as const]])
		};
		const { lines, people } = withEmphasis({ ...more, vocabulary }, 'amir', undefined);
		expect([...lines.values()].filter(({ emphasis }) => emphasis === 'raised')).toHaveLength(2);
		expect(people.get('amir')?.label?.caption).toEqual(['2 ties with 2 people; 1', 'of the ties unsure']);
	});

	test('names the first of several ties where there is no room for all', () => {
		const words = 'associate and rival and deputy of somebody else';
		const wordy = { ...command, to: { ...command.to, words } };
		const { people } = withEmphasis(sceneWith([amir, badr], [wordy], { layout: scene.layout }), 'amir', undefined);
		expect(people.get('badr')?.label?.caption).toEqual(['associate and more']);
	});

	test('shows names that were left out, on the side where there is room', () => {
		expect(raised.people.get('badr')?.label).toMatchObject({ name: ['Badr'], align: 'left', x: 268 });
		const narrow = { ...scene, layout: layoutIn(280) };
		expect(withEmphasis(narrow, 'amir', undefined).people.get('badr')?.label).toMatchObject({ align: 'right', x: 212 });
		const tiny = label(240, 40, { font: { size: 3, weight: 500, lineHeight: 4 } });
		const small = { ...scene, people: new Map([...scene.people, ['badr', { ...badr, label: tiny }]]) };
		expect(withEmphasis(small, 'badr', undefined).people.get('badr')?.label?.font.size).toBe(12);
	});

	test('gives them a ring, and the selected person too', () => {
		const rings = [...withEmphasis(scene, 'amir', 'celia').people.values()].filter(({ ring }) => ring === 'bold');
		expect(rings.map(({ id }) => id)).toEqual(['amir', 'celia']);
		expect(withEmphasis(scene, undefined, 'celia').people.get('celia')).toMatchObject({
			ring: 'bold',
			emphasis: 'raised'
		});
	});

	test('draws all of a line whose pieces are shared with lines that stay pale', () => {
		const unsure = lineMark(amir, badr, { look: 'maybe', shared: 80 });
		const sharedWith = (about: string) =>
			withEmphasis(sceneWith([amir, badr], [unsure]), about, undefined).lines.get(unsure.id)?.shared;
		expect([sharedWith('amir'), sharedWith('badr')]).toEqual([80, 0]);
	});

	test('raises the line of a tie, with its two ends', () => {
		const [tie] = command.ties;
		const { people, lines } = withEmphasis(scene, tie, undefined);
		expect([...people.values()].map(({ emphasis }) => emphasis)).toEqual(['end', 'end', 'quiet']);
		expect(lines.get(command.id)?.emphasis).toBe('raised');
	});
});
