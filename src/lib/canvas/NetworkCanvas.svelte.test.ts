import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ringGap } from '$lib/scene/encoding.ts';
import { label, lineMark, personMark, sceneWith } from '../../../tests/fixtures/marks.ts';
import { portfolio } from '../../../tests/fixtures/vocabulary.ts';
import type { Id } from '$lib/dataset/dataset.ts';
import type { PersonMark, Scene } from '$lib/scene/scene.ts';
import type { Point } from '$lib/geometry/box.ts';
import CanvasInBoundary from '../../../tests/fixtures/CanvasInBoundary.svelte';
import NetworkCanvas from './NetworkCanvas.svelte';

const side = 400;
const bounds = { left: 0, top: 0, right: side, bottom: side };

/** Somebody whose words stand under the mark, far from where it is looked for. */
function somebody(id: Id, x: number, y: number, given: Partial<PersonMark> = {}): PersonMark {
	const under = label(x, y, { align: 'middle', x, top: y + 24, name: [id] });
	return personMark(id, x, y, { label: under, ...given });
}

const frame = () => new Promise(requestAnimationFrame);

const amir = somebody('amir', 100, 100);
const badr = somebody('badr', 300, 100, { portfolio: portfolio('media') });
const line = lineMark(amir, badr);
const tie = `command--amir--badr`;
const scene = sceneWith([amir, badr], [line]);

const withDaudAt = ({ x, y }: Point): Scene => ({
	...scene,
	people: new Map([...scene.people, ['daud', somebody('daud', x, y)]])
});

/** Draws in a square as large as the bounds, so that a place in the picture is one in the square. */
async function draw({ scene: drawn = scene, hidden = false } = {}) {
	const target = document.createElement('div');
	target.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: ${side}px; block-size: ${side}px; background: #fff`;
	if (hidden) target.style.display = 'none';
	document.body.append(target);
	const onselect = vi.fn<(id: Id | null) => void>();
	const onmove = vi.fn<(id: Id, place: Point) => void>();
	const onready = vi.fn<() => void>();
	const props = { scene: drawn, bounds, theme: 'light' as const, onselect, onmove, onready };
	const { rerender } = await render(NetworkCanvas, { target, props });
	await vi.waitFor(
		() => {
			expect(onready).toHaveBeenCalledOnce();
		},
		{ timeout: 10_000 }
	);
	const click = (position: Point) => page.elementLocator(target).click({ position });
	const drag = (sourcePosition: Point, targetPosition: Point) =>
		userEvent.dragAndDrop(target, target, { sourcePosition, targetPosition, steps: 5 });
	return { target, click, drag, rerender, onselect, onmove, onready };
}

/** What each layer of the canvas has at a place. */
function colourAt(target: HTMLElement, { x, y }: Point): readonly number[] {
	return [...target.querySelectorAll('canvas')].flatMap((canvas) => {
		const scale = canvas.width / side;
		return [...(canvas.getContext('2d')?.getImageData(x * scale, y * scale, 1, 1).data ?? [])];
	});
}

/** Whether anything but the ground is drawn about a place. */
function isDrawnAt(target: HTMLElement, { x, y }: Point): boolean {
	return [...target.querySelectorAll('canvas')].some((canvas) => {
		const scale = canvas.width / side;
		const context = canvas.getContext('2d');
		const data = context?.getImageData((x - 3) * scale, (y - 3) * scale, 6 * scale, 6 * scale).data ?? [];
		return data.some((value) => value > 0);
	});
}

/** Moves the mouse over a canvas. */
function mouseOn(target: HTMLElement) {
	return (type: string, { x, y }: Point) => {
		const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 };
		target.querySelector('canvas')?.dispatchEvent(new MouseEvent(type, init));
	};
}

describe('the canvas', () => {
	test('draws people where the scene has them, and follows it', async () => {
		const { target, rerender } = await draw();
		expect(isDrawnAt(target, { x: 100, y: 100 })).toBe(true);
		expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(false);

		await rerender({ scene: withDaudAt({ x: 200, y: 300 }) });

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(true);
		});
	});

	test('draws names, captions and titles where the scene has them', async () => {
		const words = label(100, 100, { name: ['name'], caption: ['caption'] });
		const look = { kind: 'body', lines: ['title'], align: 'left', ground: 'ground' } as const;
		const { target } = await draw({
			scene: sceneWith([{ ...amir, label: words }], [], {
				titles: new Map([['~0', { ...look, id: '~0', x: 60, top: 200 }]])
			})
		});

		expect(isDrawnAt(target, { x: words.x + 8, y: words.top + 7 })).toBe(true);
		expect(isDrawnAt(target, { x: words.x + 8, y: words.top + 21 })).toBe(true);
		expect(isDrawnAt(target, { x: 68, y: 207 })).toBe(true);
		expect(isDrawnAt(target, { x: 52, y: 207 })).toBe(false);
	});

	test('singles out whoever is pointed at in a list, and their lines', async () => {
		const { target, rerender } = await draw();
		const before = colourAt(target, { x: 200, y: 100 });

		await rerender({ emphasis: 'amir' });

		await vi.waitFor(() => {
			expect(colourAt(target, { x: 200, y: 100 })).not.toEqual(before);
			expect(isDrawnAt(target, { x: 100, y: 100 - 20 - ringGap })).toBe(true);
		});
	});

	test('draws only the latest scene of those that come within a frame', async () => {
		const { target, rerender } = await draw();
		await rerender({ scene: withDaudAt({ x: 200, y: 200 }) });
		await rerender({ scene: withDaudAt({ x: 200, y: 300 }) });

		while (!isDrawnAt(target, { x: 200, y: 300 })) {
			expect(isDrawnAt(target, { x: 200, y: 200 })).toBe(false);
			await frame();
		}
		expect(isDrawnAt(target, { x: 200, y: 200 })).toBe(false);
	});

	test('follows while every frame brings another scene', async () => {
		const { target, rerender } = await draw({ scene: withDaudAt({ x: 200, y: 300 }) });
		for (let moves = 1; moves <= 30; moves++) {
			const next = frame();
			await rerender({ scene: withDaudAt({ x: 200, y: 300 - 5 * moves }) });
			await next;
		}

		expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(false);
	});

	test('never lacks a mark while the image of its new look is loaded', async () => {
		const { target, rerender } = await draw();
		const before = colourAt(target, amir);
		const lost = { ...amir, fate: 'lost' as const, contested: true, whatIf: true };
		await rerender({ scene: { ...scene, people: new Map([...scene.people, ['amir', lost]]) } });

		while (before.every((value, index) => value === colourAt(target, amir)[index])) {
			await frame();
		}
		expect(isDrawnAt(target, amir)).toBe(true);
	});

	test('is ready while it is out of view, too', async () => {
		const { onready } = await draw({ hidden: true });
		expect(onready).toHaveBeenCalledOnce();
	});

	test('shows the latest scene when it is seen again, and never an older one', async () => {
		const { target, rerender } = await draw();
		const isSeen = () => getComputedStyle(target.querySelector('canvas') ?? target).visibility === 'visible';
		expect(isSeen()).toBe(true);
		target.style.display = 'none';
		await frame();
		await frame();

		target.style.display = 'block';
		await rerender({ scene: { ...scene, people: new Map([['daud', somebody('daud', 200, 300)]]), lines: new Map() } });
		await frame();
		while (!isSeen()) await frame();

		expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(true);
		expect(isDrawnAt(target, { x: 100, y: 100 })).toBe(false);
	});

	test('fits the bounds it was given out of view', async () => {
		const { target, rerender } = await draw();
		target.style.display = 'none';
		await frame();
		await frame();
		await rerender({ bounds: { left: 0, top: 0, right: 4 * side, bottom: 4 * side } });

		target.style.display = 'block';

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 25, y: 25 })).toBe(true);
			expect(isDrawnAt(target, { x: 100, y: 100 })).toBe(false);
		});
	});

	test('fits new bounds in view, too, after others came out of view', async () => {
		const { target, rerender } = await draw();
		target.style.display = 'none';
		await frame();
		await frame();
		await rerender({ bounds: { left: 0, top: 0, right: 4 * side, bottom: 4 * side } });
		await frame();
		await frame();
		target.style.display = 'block';
		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 25, y: 25 })).toBe(true);
		});

		await rerender({ bounds });

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 25, y: 25 })).toBe(false);
			expect(isDrawnAt(target, { x: 100, y: 100 })).toBe(true);
		});
	});

	test('takes on the colours of another theme', async () => {
		const { target, rerender } = await draw();
		const corner = { x: 112, y: 112 };
		const before = colourAt(target, corner);

		await rerender({ theme: 'dark' });

		await vi.waitFor(() => {
			expect(colourAt(target, corner)).not.toEqual(before);
			expect(isDrawnAt(target, corner)).toBe(true);
		});
	});

	test('keeps its instance from scene to scene', async () => {
		const { target, rerender } = await draw();
		const before = target.querySelector('canvas');

		await rerender({ scene: { ...scene, lines: new Map() } });

		expect(target.querySelector('canvas')).toBe(before);
	});

	test('tells who is clicked, the strongest tie of a line as well, and none for the ground', async () => {
		const { click, onselect } = await draw();

		await click({ x: 100, y: 100 });
		await click({ x: 200, y: 100 });
		await click({ x: 200, y: 300 });

		await vi.waitFor(() => {
			expect(onselect.mock.calls).toEqual([['amir'], [tie], [null]]);
		});
	});

	test('takes a click on the very middle of a shape with corners', async () => {
		const { click, onselect } = await draw();

		await click({ x: 300, y: 100 });

		await vi.waitFor(() => {
			expect(onselect).toHaveBeenCalledWith('badr');
		});
	});

	test('tells where somebody was dragged to, once', async () => {
		const { drag, onmove } = await draw();

		await drag({ x: 100, y: 100 }, { x: 150, y: 250 });

		expect(onmove).toHaveBeenCalledOnce();
		const [id, place] = onmove.mock.calls[0] ?? [];
		expect(id).toBe('amir');
		expect(place?.x).toBeCloseTo(150, 0);
		expect(place?.y).toBeCloseTo(250, 0);
	});

	test('lets the lines of somebody who is dragged run straight at once, and joins them to their seat', async () => {
		const bent = lineMark(amir, badr, {
			corners: [amir, { x: 100, y: 40 }, { x: 300, y: 40 }, badr].map(({ x, y }) => ({ x, y }))
		});
		const council = { id: 'council', name: 'council', left: 60, top: 60, right: 340, bottom: 180 };
		const { target } = await draw({
			scene: sceneWith([amir, badr], [bent], { bodies: new Map([['council', council]]) })
		});
		const mouse = mouseOn(target);
		expect(isDrawnAt(target, { x: 200, y: 40 })).toBe(true);

		mouse('mousedown', amir);
		mouse('mousemove', { x: 100, y: 200 });
		mouse('mousemove', { x: 100, y: 300 });

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 200, y: 40 })).toBe(false);
		});
		expect(isDrawnAt(target, { x: 200, y: 200 })).toBe(true);
		expect(isDrawnAt(target, { x: 100, y: 220 })).toBe(true);
		mouse('mouseup', { x: 100, y: 300 });
	});

	test('leaves somebody in the hand who drags them, whatever the scene becomes', async () => {
		const { target, rerender, onmove } = await draw();
		const mouse = mouseOn(target);
		const hand = { x: 200, y: 250 };
		mouse('mousedown', amir);
		mouse('mousemove', { x: 150, y: 150 });
		mouse('mousemove', hand);

		const elsewhere = somebody('amir', 100, 300);
		await rerender({
			scene: {
				...withDaudAt({ x: 300, y: 300 }),
				people: new Map([
					['amir', elsewhere],
					['badr', badr],
					['daud', somebody('daud', 300, 300)]
				])
			}
		});
		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 300, y: 300 })).toBe(true);
		});

		expect(isDrawnAt(target, hand)).toBe(true);
		expect(isDrawnAt(target, { x: hand.x, y: hand.y + 45 })).toBe(true);
		expect(isDrawnAt(target, elsewhere)).toBe(false);
		expect(isDrawnAt(target, { x: elsewhere.x, y: elsewhere.y + 45 })).toBe(false);
		mouse('mouseup', hand);
		expect(onmove).toHaveBeenCalledExactlyOnceWith('amir', expect.objectContaining(hand));
	});

	test('lets whoever changed pulse once, as long as the picture stays where it is', async () => {
		const { target, rerender } = await draw();
		const pulses = () => target.getAnimations({ subtree: true }).length;
		expect(pulses()).toBe(0);

		await rerender({ changed: new Set(['amir', 'badr', 'somebody not drawn', tie]) });
		await vi.waitFor(() => {
			expect(pulses()).toBe(2);
		});

		await rerender({ changed: new Set(['amir']) });
		await vi.waitFor(() => {
			expect(pulses()).toBe(1);
		});

		const zooming = { deltaY: 40, ctrlKey: true, bubbles: true, cancelable: true, clientX: 50, clientY: 50 };
		target.querySelector('canvas')?.dispatchEvent(new WheelEvent('wheel', zooming));
		await vi.waitFor(() => {
			expect(pulses()).toBe(0);
		}, 400);
	});

	test('draws no text too small to read, and marks all the same', async () => {
		const { target, rerender } = await draw();
		const name = { x: 100, y: 134 };
		expect(isDrawnAt(target, name)).toBe(true);

		// A quarter of the size, in the middle of the same square.
		await rerender({ bounds: { left: 0, top: 0, right: 4 * side, bottom: 4 * side } });

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 25, y: 25 })).toBe(true);
		});
		expect(isDrawnAt(target, { x: 25, y: 38 })).toBe(false);
	});

	test('moves to whoever is selected out of view, and leaves whoever is in view where they are', async () => {
		const far = withDaudAt({ x: 900, y: 100 });
		const { click, rerender, onselect } = await draw({ scene: far });

		await rerender({ selected: 'amir' });
		await frame();
		await click({ x: 100, y: 100 });
		expect(onselect).toHaveBeenLastCalledWith('amir');

		await rerender({ selected: 'daud' });
		await vi.waitFor(async () => {
			await click({ x: 200, y: 200 });
			expect(onselect).toHaveBeenLastCalledWith('daud');
		});
	});

	test('leaves the wheel to the page', async () => {
		const { target } = await draw();
		const turned = (init: WheelEventInit) => {
			const event = new WheelEvent('wheel', {
				deltaY: 40,
				bubbles: true,
				cancelable: true,
				clientX: 50,
				clientY: 50,
				...init
			});
			target.querySelector('canvas')?.dispatchEvent(event);
			return event.defaultPrevented;
		};

		expect(turned({})).toBe(false);
		expect(turned({ ctrlKey: true })).toBe(true);
	});

	test('leaves what it cannot draw to the boundary around it', async () => {
		const toNobody = { ...line, to: { ...line.to, id: 'nobody' } };
		const broken = { ...scene, lines: new Map([[line.id, toNobody]]) };
		await render(CanvasInBoundary, { scene: broken, bounds, theme: 'light', onselect: vi.fn(), onmove: vi.fn() });

		await expect.element(page.getByText('The picture could not be drawn.')).toBeVisible();
	});
});
