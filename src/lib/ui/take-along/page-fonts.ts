/** What of a style sheet tells of a font: a file, and for which letters. */
interface FontFace {
	readonly rule: CSSFontFaceRule;
	readonly base: string;
}

/**
 * The fonts that the page has loaded, as a style sheet that holds them: an image cannot fetch any. Files come from where
 * the page's own come from, or from what is kept offline.
 */
export async function pageFonts(): Promise<string> {
	const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(rangeOf));
	const faces = fontFaces().filter(({ rule }) => loaded.has(normal(rule.style.getPropertyValue('unicode-range'))));
	return (await Promise.all(faces.map(withFile))).join('');
}

function fontFaces(): readonly FontFace[] {
	return [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) =>
			rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : []
		)
	);
}

async function withFile({ rule: { style }, base }: FontFace): Promise<string> {
	const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
	if (file === undefined) return '';
	const answer = await fetch(new URL(file, base));
	const data = await dataUrlOf(await answer.blob());
	const [family, weight, range] = ['font-family', 'font-weight', 'unicode-range'].map((name) =>
		style.getPropertyValue(name)
	);
	return `@font-face{font-family:${family ?? ''};font-weight:${weight ?? ''};unicode-range:${range ?? ''};src:url(${data})}`;
}

function dataUrlOf(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.addEventListener('loadend', () => {
			if (typeof reader.result === 'string') resolve(reader.result);
			else reject(new Error('A font of the page could not be read.'));
		});
		reader.readAsDataURL(blob);
	});
}

function rangeOf({ unicodeRange }: globalThis.FontFace): string {
	return normal(unicodeRange);
}

function normal(range: string): string {
	return range.replaceAll(/\s+/g, '').toUpperCase();
}
