/** A text in lower case, without accents and all other marks: "Émile" is `emile`. */
export function withoutAccents(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{Mark}/gu, '')
		.toLowerCase();
}
