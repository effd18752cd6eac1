/** What is done about marks that are pointed at. */
export interface MarkActs {
	/** The mark whose card is open. */
	readonly shown: () => HTMLElement | undefined;
	/** Given where the pointer is, from the left of the window. */
	readonly show: (mark: HTMLElement, at?: number) => void;
	readonly close: () => void;
	/** Whether a press of a finger on a mark does not tell which one is meant, or would do nothing. */
	readonly needsCard: (mark: HTMLElement) => boolean;
}

/** How long a pointer rests on a mark before its card opens, how long the card waits for it afterwards, and how long a finger holds. */
const restMs = 150;
const leaveMs = 300;
const holdMs = 500;

/**
 * Opens the card of a mark, which is any element with `data-card`: when a mouse rests on it, when the keyboard focuses it, and
 * when a finger holds it, or taps it where a tap alone would not tell which mark is meant. It closes once pointer and focus have left
 * both, on Escape, on a press elsewhere, and where its mark is a button that is pressed. What stands under something else is
 * found where that is within `data-cards-beneath`.
 *
 * @returns what closes the card for good, and what ends it all
 */
export function pointAtMarks(
	card: HTMLElement,
	acts: MarkActs
): { readonly dismiss: () => void; readonly end: () => void } {
	let [rest, leave, hold]: (ReturnType<typeof setTimeout> | undefined)[] = [];
	/** Closed by the viewer: it stays closed until pointer or focus come anew. */
	let dismissed: HTMLElement | undefined;
	/** Whether the press that is going on has opened a card, so that it selects nothing. */
	let hasHeld = false;

	const stay = () => {
		clearTimeout(leave);
		leave = undefined;
	};
	const show = (mark: HTMLElement | undefined, at?: number) => {
		if (mark === undefined || mark === dismissed) return;
		stay();
		if (mark !== acts.shown()) acts.show(mark, at);
	};
	/** Whoever has the focus in the card goes on where they came from. */
	const dismiss = () => {
		dismissed = acts.shown();
		const wasIn = card.contains(document.activeElement);
		acts.close();
		if (wasIn) dismissed?.focus();
	};
	const isFocused = () => acts.shown()?.matches(':focus-visible') === true || card.contains(document.activeElement);

	const pointermove = (event: PointerEvent) => {
		if (event.pointerType === 'touch') return;
		clearTimeout(rest);
		if (event.buttons !== 0 || contains(card, event.target)) {
			stay();
			return;
		}
		const mark = markAt(event);
		if (mark !== dismissed && dismissed?.matches(':focus') !== true) dismissed = undefined;
		if (mark !== undefined && mark === acts.shown()) {
			stay();
			return;
		}
		if (acts.shown() !== undefined) {
			leave ??= setTimeout(() => {
				leave = undefined;
				if (!isFocused()) acts.close();
			}, leaveMs);
		}
		// What lies under the pointer may only come to be there by it, as in the picture.
		rest = setTimeout(() => show(markAt(event), event.clientX), restMs);
	};
	const pointerdown = (event: PointerEvent) => {
		clearTimeout(rest);
		hasHeld = false;
		if (contains(card, event.target)) return;
		const mark = markOf(event.target);
		if (mark === undefined || mark !== acts.shown()) acts.close();
		if (event.pointerType !== 'touch' || mark === undefined) return;
		hold = setTimeout(() => {
			hasHeld = true;
			show(mark, event.clientX);
		}, holdMs);
	};
	const letGo = () => clearTimeout(hold);
	const click = (event: MouseEvent) => {
		const mark = contains(card, event.target) ? undefined : markOf(event.target);
		if (mark === undefined) return;
		if (isTouch(event) && (hasHeld || acts.needsCard(mark))) {
			event.preventDefault();
			event.stopPropagation();
			show(mark, event.clientX);
		} else if (mark.matches('button')) {
			// What it opens, a list or the details, takes the place of its card.
			clearTimeout(rest);
			acts.close();
			dismissed = mark;
		}
	};
	const contextmenu = (event: Event) => {
		if (hasHeld) event.preventDefault();
	};
	const focusin = ({ target }: FocusEvent) => {
		if (contains(card, target)) return;
		const mark = markOf(target);
		if (mark !== dismissed) dismissed = undefined;
		if (mark !== undefined && mark === target && mark.matches(':focus-visible')) show(mark);
		else if (mark === undefined || mark !== acts.shown()) acts.close();
	};
	const keydown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || acts.shown() === undefined) return;
		event.preventDefault();
		dismiss();
	};
	const ending = new AbortController();
	const early = { capture: true, signal: ending.signal };
	document.addEventListener('pointermove', pointermove, early);
	document.addEventListener('pointerdown', pointerdown, early);
	document.addEventListener('pointerup', letGo, early);
	document.addEventListener('pointercancel', letGo, early);
	document.addEventListener('click', click, early);
	document.addEventListener('contextmenu', contextmenu, early);
	document.addEventListener('focusin', focusin, early);
	document.addEventListener('keydown', keydown, early);
	const end = () => {
		for (const timer of [rest, leave, hold]) clearTimeout(timer);
		ending.abort();
	};
	return { dismiss, end };
}

function isTouch(event: MouseEvent): boolean {
	return event instanceof PointerEvent && event.pointerType === 'touch';
}

function contains(around: HTMLElement, target: EventTarget | null): boolean {
	return target instanceof Node && around.contains(target);
}

function markOf(target: EventTarget | null): HTMLElement | undefined {
	return target instanceof Element ? (target.closest<HTMLElement>('[data-card]') ?? undefined) : undefined;
}

/** The mark at a pointer, or what lies under the pointer where marks lie under something else. */
function markAt({ target, clientX, clientY }: PointerEvent): HTMLElement | undefined {
	const own = markOf(target);
	if (own !== undefined || !(target instanceof Element) || target.closest('[data-cards-beneath]') === null) return own;
	return document
		.elementsFromPoint(clientX, clientY)
		.find((element): element is HTMLElement => element instanceof HTMLElement && element.matches('[data-card]'));
}
