import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScene } from '../../../../tests/fixtures/arbitrary-scene.ts';
import { byId, label, lineMark, personMark, sceneWith } from '../../../../tests/fixtures/marks.ts';
import { inkVariable, paletteOf } from '../palette.ts';
import { emptyScene, type LineMark } from '../scene.ts';
import { sceneSvg, type SceneSvgOptions } from './scene-svg.ts';

/** Every fate, look of a tie and difference comes up within some ten scenes. */
const runs = { numRuns: 50 };

const bounds = { left: -10, top: -20, right: 390, bottom: 280 };
const options: SceneSvgOptions = { ink: paletteOf('light'), title: 'A title', desc: 'What it shows', prefix: 'p' };

const words = label(100, 100, { name: ['Amir <the first>', '& "last"'], caption: ['killed 18 Aug 2015'] });
const amir = personMark('amir', 100, 100, { fate: 'lost', label: words });
const badr = personMark('badr', 300, 100, { fate: 'maybe-lost' });
const people = sceneWith([amir, badr]);

describe('a scene as SVG', () => {
	test('spans the bounds, and says what it is', () => {
		const svg = sceneSvg(emptyScene, bounds, options);
		expect(svg).toContain('viewBox="-10 -20 400 300"');
		expect(svg).toContain('<title id="p-title">A title</title><desc id="p-desc">What it shows</desc>');
	});

	test('writes names as text, with what XML reserves written out', () => {
		const svg = sceneSvg(people, bounds, options);
		expect(svg).toContain('>Amir &lt;the first&gt;</text>');
		expect(svg).toContain('>&amp; &quot;last&quot;</text>');
		expect(svg).toContain('>killed 18 Aug 2015</text>');
	});

	test('gives names that lines may cross a halo, unless readers of PDF would print it as bars', () => {
		const haloed = sceneWith([personMark('amir', 100, 100, { label: label(100, 100, { haloed: true }) })]);
		expect(sceneSvg(haloed, bounds, options)).toContain('paint-order');
		expect(sceneSvg(haloed, bounds, { ...options, plainNames: true })).not.toContain('paint-order');
	});

	test('names its ids by the prefix, so that several can stand on one page', () => {
		const svg = sceneSvg(people, bounds, { ...options, prefix: 'other' });
		expect([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
			'other-title',
			'other-desc',
			'other-hatch'
		]);
		expect(svg).toContain('fill="url(#other-hatch)"');
	});

	test('takes colours as plain hex, or from the page', () => {
		expect(sceneSvg(people, bounds, options)).not.toContain('var(');
		expect(sceneSvg(people, bounds, { ...options, ink: inkVariable })).not.toMatch(/#[0-9a-f]{6}/);
	});

	test('leaves out words too small to be read', () => {
		const tiny = { ...words, font: { size: 3, weight: 500, lineHeight: 4 }, caption: [] };
		expect(sceneSvg(sceneWith([{ ...amir, label: tiny }]), bounds, options)).not.toContain('<text');
	});

	test('dashes a line that is unsure, and rounds its corners', () => {
		const corners = [
			{ x: 100, y: 60 },
			{ x: 100, y: 20 },
			{ x: 300, y: 20 }
		];
		const svgWith = (given: Partial<LineMark>) =>
			sceneSvg(sceneWith([amir, badr], [lineMark(amir, badr, given)]), bounds, options);
		const dashed = 'stroke-dasharray="6 4" stroke-dashoffset="0"';
		expect(svgWith({})).not.toContain(dashed);
		expect(svgWith({ look: 'maybe' })).toContain(dashed);
		expect(svgWith({ corners })).toContain('d="M100 60L100 29A9 9 0 0 1 109 20L300 20"');
	});

	test('draws lines by their order, and a gap under those of its own', () => {
		const lines = [
			lineMark(amir, badr, { id: 'over', width: 2.25, order: 1 }),
			lineMark(badr, amir, { id: 'under', width: 1, order: 0 })
		];
		const corners = [
			{ x: 1, y: 2 },
			{ x: 3, y: 4 },
			{ x: 5, y: 6 }
		];
		const gap = { id: 'gap', corners, ground: 'ground', order: 1 } as const;
		const svg = sceneSvg(sceneWith([amir, badr], lines, { gaps: byId([gap]) }), bounds, options);
		const places = ['stroke-width="1"', 'd="M1 2L3 4L5 6Z"', 'stroke-width="2.25"'].map((part) => svg.indexOf(part));
		expect(places[0]).toBeGreaterThan(0);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	test('singles out the selected person, as the canvas does', () => {
		const scene = sceneWith([amir, badr], [lineMark(amir, badr)]);
		const svg = sceneSvg(scene, bounds, { ...options, selected: 'amir' });
		expect(svg).toContain('>commanded</text>');
		expect(svg).toContain(`stroke="${paletteOf('light')('accent')}"`);
		expect(sceneSvg(scene, bounds, options)).not.toContain('>commanded</text>');
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
