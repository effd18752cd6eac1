import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { PersonMark, Scene, TieMark } from '$lib/scene/scene.ts';
import type { Point } from '$lib/geometry/box.ts';
import NetworkCanvas from './NetworkCanvas.svelte';

const side = 400;
const bounds = { left: 0, top: 0, right: side, bottom: side };

function somebody(id: Id, x: number, y: number): PersonMark {
	return {
		id,
		x,
		y,
		name: id,
		line: 'a line',
		portfolio: 'council',
		fate: 'alive',
		contested: false,
		whatIf: false,
		member: true,
		radius: 20,
		enclosed: false
	};
}

const tie: TieMark = {
	id: 'command--amir--badr',
	kind: 'command',
	from: 'amir',
	to: 'badr',
	directed: true,
	look: 'sure',
	width: 2.25,
	bends: [],
	ends: {}
};

const frame = () => new Promise(requestAnimationFrame);

const amir = somebody('amir', 100, 100);
const badr: PersonMark = { ...somebody('badr', 300, 100), portfolio: 'media' };
const scene: Scene = {
	people: new Map([
		['amir', amir],
		['badr', badr]
	]),
	ties: new Map([[tie.id, tie]]),
	bodies: new Map()
};

/** More people than are drawn at once. */
const crowd: Scene = {
	...scene,
	people: new Map(Array.from({ length: 60 }, (_, index) => [`p${index}`, somebody(`p${index}`, index, 300)])),
	ties: new Map()
};

/** The crowd further up or down. */
const moved = (y: number): Scene => ({
	...crowd,
	people: new Map([...crowd.people].map(([id, person]) => [id, { ...person, y }]))
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
	return { target, click, drag, rerender, onselect, onmove };
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

describe('the canvas', () => {
	test('draws people where the scene has them, and follows it', async () => {
		const { target, rerender } = await draw();
		expect(isDrawnAt(target, { x: 100, y: 100 })).toBe(true);
		expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(false);

		await rerender({ scene: { ...scene, people: new Map([...scene.people, ['daud', somebody('daud', 200, 300)]]) } });

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(true);
		});
	});

	test('is ready while it is out of view, too', async () => {
		await draw({ scene: crowd, hidden: true });
	});

	test('is up to date in the first frame in which it is seen again', async () => {
		const { target, rerender } = await draw();
		target.style.display = 'none';
		await frame();
		await frame();

		target.style.display = 'block';
		await rerender({ scene: { ...scene, people: new Map([['daud', somebody('daud', 200, 300)]]) } });
		await frame();

		expect(isDrawnAt(target, { x: 200, y: 300 })).toBe(true);
		expect(isDrawnAt(target, { x: 100, y: 100 })).toBe(false);
	});

	test('is not seen before it is up to date, if it is large', async () => {
		const { target, rerender } = await draw();
		const isSeen = () => getComputedStyle(target.querySelector('canvas') ?? target).visibility === 'visible';
		target.style.display = 'none';
		await frame();
		await frame();

		target.style.display = 'block';
		await rerender({ scene: crowd });
		await frame();
		expect(isSeen()).toBe(false);

		await vi.waitFor(() => {
			expect(isSeen()).toBe(true);
		});
		expect(isDrawnAt(target, { x: 50, y: 300 })).toBe(true);
		expect(isDrawnAt(target, { x: 300, y: 100 })).toBe(false);
	});

	test('goes on to what it is to show by then, once a large picture is brought in', async () => {
		const { target, rerender } = await draw({ scene: crowd });
		await rerender({ scene: moved(200) });
		await frame();
		await frame();
		await rerender({ scene: moved(100) });

		await vi.waitFor(() => {
			expect(isDrawnAt(target, { x: 50, y: 100 })).toBe(true);
			expect(isDrawnAt(target, { x: 50, y: 300 })).toBe(false);
		});
		expect(isDrawnAt(target, { x: 50, y: 200 })).toBe(false);
	});

	test('follows while it is to show another scene in every frame, if it is large, too', async () => {
		const { target, rerender } = await draw({ scene: crowd });
		for (let count = 1; count <= 60; count++) {
			await rerender({ scene: moved(300 - 3 * count) });
			await frame();
		}

		expect(isDrawnAt(target, { x: 50, y: 300 })).toBe(false);
	});

	test('fits what it is to show once it is seen again', async () => {
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

	test('fits what it is to show in view, too, after it has changed out of view', async () => {
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

		await rerender({ scene: { ...scene, ties: new Map() } });

		expect(target.querySelector('canvas')).toBe(before);
	});

	test('tells who is clicked, a tie as well, and none for the ground', async () => {
		const { click, onselect } = await draw();

		await click({ x: 100, y: 100 });
		await click({ x: 200, y: 100 });
		await click({ x: 200, y: 300 });

		await vi.waitFor(() => {
			expect(onselect.mock.calls).toEqual([['amir'], [tie.id], [null]]);
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

	test('lets whoever changed pulse once, as long as the picture stays where it is', async () => {
		const { target, rerender } = await draw();
		const pulses = () => target.getAnimations({ subtree: true }).length;
		expect(pulses()).toBe(0);

		await rerender({ changed: new Set(['amir', 'badr', 'somebody not drawn', tie.id]) });
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
});
