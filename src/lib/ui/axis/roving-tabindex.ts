/**
 * Makes the controls of an element one tab stop, within which the arrows, Home and End walk. The first is the stop until
 * another one has had the focus.
 */
export function rovingTabindex(row: HTMLElement): () => void {
	const controls = () => [...row.querySelectorAll<HTMLElement>('[data-walk]')];
	const stopAt = (current: HTMLElement | undefined) => {
		for (const control of controls()) control.tabIndex = control === current ? 0 : -1;
	};
	const onkeydown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const all = controls();
		const here = all.findIndex((control) => control === document.activeElement);
		if (here < 0) return;
		const next = all[targetOf(event.key, here, all.length - 1) ?? -1];
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	};
	const onfocusin = (event: FocusEvent) => {
		const control = controls().find((candidate) => candidate === event.target);
		if (control !== undefined) stopAt(control);
	};
	const observer = new MutationObserver(() => {
		const all = controls();
		if (!all.some(({ tabIndex }) => tabIndex === 0) || all.filter(({ tabIndex }) => tabIndex === 0).length > 1)
			stopAt(all[0]);
	});
	stopAt(controls()[0]);
	observer.observe(row, { childList: true, subtree: true });
	row.addEventListener('keydown', onkeydown);
	row.addEventListener('focusin', onfocusin);
	return () => {
		observer.disconnect();
		row.removeEventListener('keydown', onkeydown);
		row.removeEventListener('focusin', onfocusin);
	};
}

function targetOf(key: string, here: number, last: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(last, here + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(0, here - 1);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return undefined;
	}
}
