/** A text from a file as it stands in a sentence of the report: its first words, with a sign where more follow. */
export function inShort(text: string, mostWords = 4): string {
	const words = text.trim().split(/\s+/);
	const first = words
		.slice(0, mostWords)
		.join(' ')
		.slice(0, mostWords * 15);
	return first.length < words.join(' ').length ? `${first.trim()}…` : first;
}
