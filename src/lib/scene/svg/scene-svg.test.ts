import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolio } from '../../../../tests/fixtures/vocabulary.ts';
import { arbitraryScene } from '../../../../tests/fixtures/arbitrary-scene.ts';
import { inkVariable, paletteOf } from '../palette.ts';
import { emptyScene, type PersonMark, type Scene, type TieMark } from '../scene.ts';
import { sceneSvg, type SceneSvgOptions } from './scene-svg.ts';

/** Every fate, look of a tie and difference comes up within some ten scenes. */
const runs = { numRuns: 50 };

const bounds = { left: -10, top: -20, right: 390, bottom: 280 };
const options: SceneSvgOptions = { ink: paletteOf('light'), title: 'A title', desc: 'What it shows', prefix: 'p' };

const amir: PersonMark = {
	id: 'amir',
	x: 100,
	y: 100,
	name: 'Amir <the first> & "last"',
	line: 'killed 18 Aug 2015',
	portfolio: portfolio('media'),
	fate: 'lost',
	contested: false,
	whatIf: false,
	member: true,
	radius: 20,
	enclosed: false
};
const badr: PersonMark = { ...amir, id: 'badr', x: 300, fate: 'maybe-lost' };

function sceneWith(...ties: readonly TieMark[]): Scene {
	const people = [amir, badr].map((mark) => [mark.id, mark] as const);
	return { people: new Map(people), ties: new Map(ties.map((tie) => [tie.id, tie])), bodies: new Map() };
}

describe('a scene as SVG', () => {
	test('spans the bounds, and says what it is', () => {
		const svg = sceneSvg(emptyScene, bounds, options);
		expect(svg).toContain('viewBox="-10 -20 400 300"');
		expect(svg).toContain('<title id="p-title">A title</title><desc id="p-desc">What it shows</desc>');
	});

	test('writes names as text, with what XML reserves written out', () => {
		const svg = sceneSvg(sceneWith(), bounds, options);
		expect(svg).toContain('>Amir &lt;the first&gt; &amp; &quot;last&quot;</text>');
		expect(svg).toContain('>killed 18 Aug 2015</text>');
	});

	test('names its ids by the prefix, so that several can stand on one page', () => {
		const svg = sceneSvg(sceneWith(), bounds, { ...options, prefix: 'other' });
		expect([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
			'other-title',
			'other-desc',
			'other-hatch'
		]);
		expect(svg).toContain('fill="url(#other-hatch)"');
	});

	test('takes colours as plain hex, or from the page', () => {
		expect(sceneSvg(sceneWith(), bounds, options)).not.toContain('var(');
		expect(sceneSvg(sceneWith(), bounds, { ...options, ink: inkVariable })).not.toMatch(/#[0-9a-f]{6}/);
	});

	test('dashes a tie that is unsure, and gives a directed one an arrow unless it has ended', () => {
		const tie: TieMark = {
			id: 'command--amir--badr',
			kind: 'command',
			from: 'amir',
			to: 'badr',
			directed: true,
			look: 'sure',
			width: 1.5,
			bends: [],
			ends: {}
		};
		const paths = (given: Partial<TieMark>) => sceneSvg(sceneWith({ ...tie, ...given }), bounds, options);
		const dashed = 'stroke-dasharray="6 4"';
		expect(paths({})).not.toContain(dashed);
		expect(paths({ look: 'maybe' })).toContain(dashed);
		const count = (svg: string) => svg.split('<path').length;
		expect(count(paths({ look: 'ghost' }))).toBe(count(paths({})) - 1);
	});

	test('paints the ground on request', () => {
		const ground = `fill="${paletteOf('light')('ground')}"/>`;
		expect(sceneSvg(emptyScene, bounds, options)).not.toContain(ground);
		expect(sceneSvg(emptyScene, bounds, { ...options, ground: true })).toContain(ground);
	});

	test('never holds NaN, Infinity or undefined', () => {
		fc.assert(
			fc.property(arbitraryScene, (scene) => {
				expect(sceneSvg(scene, bounds, options)).not.toMatch(/NaN|Infinity|undefined/);
			}),
			runs
		);
	});
});
