/** A finger that moves farther, in pixels, scrolls and taps nothing. */
const tapReach = 10;

/**
 * Leaves scrolling to the page. The wheel zooms with Ctrl or Cmd, which is also what pinching on a touchpad sends, and after
 * a click until the pointer leaves. One finger taps or scrolls the page, two fingers zoom and pan; people are dragged with a
 * mouse.
 *
 * @param around an element round the canvas's own, so that it hears of gestures first
 * @param onidle the wheel was turned and zooms nothing
 * @returns a function that ends it
 */
export function leaveScrollingToPage(around: HTMLElement, onidle: () => void): () => void {
	let start: Touch | undefined;
	let isClicked = false;
	const press = ({ pointerType }: PointerEvent) => {
		isClicked = pointerType === 'mouse';
	};
	const leave = () => {
		isClicked = false;
	};
	const wheel = (event: WheelEvent) => {
		if (isClicked || event.ctrlKey || event.metaKey) return;
		event.stopPropagation();
		onidle();
	};
	const begin = ({ touches }: TouchEvent) => {
		start = touches.length === 1 ? touches[0] : undefined;
	};
	const move = (event: TouchEvent) => {
		const [touch] = event.touches;
		if (touch === undefined || event.touches.length > 1) return;
		event.stopPropagation();
		if (start === undefined) return;
		if (Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) <= tapReach) return;
		start = undefined;
		// The canvas must not take the end of it for a tap.
		window.dispatchEvent(new Event('touchcancel'));
	};
	// On the way down, before the listeners of the canvas.
	const options = { capture: true, passive: true };
	around.addEventListener('wheel', wheel, options);
	around.addEventListener('pointerdown', press, options);
	around.addEventListener('pointerleave', leave);
	around.addEventListener('touchstart', begin, options);
	around.addEventListener('touchmove', move, options);
	return () => {
		around.removeEventListener('wheel', wheel, options);
		around.removeEventListener('pointerdown', press, options);
		around.removeEventListener('pointerleave', leave);
		around.removeEventListener('touchstart', begin, options);
		around.removeEventListener('touchmove', move, options);
	};
}
