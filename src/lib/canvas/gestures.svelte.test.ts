import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveScrollingToPage } from './gestures.ts';

let around: HTMLElement;
let canvas: HTMLElement;
let stop: () => void;
const heard = vi.fn<(event: Event) => void>();
const cancelled = vi.fn<() => void>();
const idle = vi.fn<() => void>();

beforeEach(() => {
	around = document.createElement('div');
	canvas = document.createElement('div');
	around.append(canvas);
	document.body.append(around);
	for (const type of ['touchmove', 'wheel']) canvas.addEventListener(type, heard);
	window.addEventListener('touchcancel', cancelled);
	stop = leaveScrollingToPage(around, idle);
});
afterEach(() => {
	stop();
	around.remove();
	window.removeEventListener('touchcancel', cancelled);
	heard.mockClear();
	cancelled.mockClear();
	idle.mockClear();
});

function touch(type: 'touchstart' | 'touchmove', ...places: readonly (readonly [number, number])[]): void {
	const touches = places.map(
		([clientX, clientY], identifier) => new Touch({ identifier, target: canvas, clientX, clientY })
	);
	canvas.dispatchEvent(new TouchEvent(type, { touches, bubbles: true }));
}

test('one finger that moves scrolls the page, and its end is no tap', () => {
	touch('touchstart', [50, 50]);
	touch('touchmove', [50, 20]);
	touch('touchmove', [50, 10]);

	expect(heard).not.toHaveBeenCalled();
	expect(cancelled).toHaveBeenCalledOnce();
});

test('one finger that trembles still taps', () => {
	touch('touchstart', [50, 50]);
	touch('touchmove', [53, 48]);

	expect(cancelled).not.toHaveBeenCalled();
});

test('two fingers zoom and pan', () => {
	touch('touchstart', [50, 50], [90, 90]);
	touch('touchmove', [40, 40], [99, 99]);

	expect(heard).toHaveBeenCalledOnce();
	expect(cancelled).not.toHaveBeenCalled();
});

test('the wheel zooms with Ctrl or Cmd, and without tells that it does not', () => {
	canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
	expect(heard).not.toHaveBeenCalled();
	expect(idle).toHaveBeenCalledOnce();

	canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true, ctrlKey: true }));
	canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true, metaKey: true }));
	expect(heard).toHaveBeenCalledTimes(2);
});

test('the wheel zooms after a click of the mouse, until the pointer leaves', () => {
	canvas.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
	canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
	expect(heard).toHaveBeenCalledOnce();

	around.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
	canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
	expect(heard).toHaveBeenCalledOnce();
});

test('after a touch the wheel is left to the page', () => {
	canvas.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
	canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
	expect(heard).not.toHaveBeenCalled();
});
