/**
 * Lets an element describe a mark, beside what describes it anyway.
 *
 * @returns what ends that
 */
export function describeMark(mark: HTMLElement, by: string): () => void {
	const before = mark.getAttribute('aria-describedby');
	mark.setAttribute('aria-describedby', before === null ? by : `${before} ${by}`);
	return () => {
		if (before === null) mark.removeAttribute('aria-describedby');
		else mark.setAttribute('aria-describedby', before);
	};
}
