/** A font of the page as a picture can bring it along. */
export interface EmbeddedFont {
	/** A rule for a style sheet, with the file in it. */
	readonly rule: string;
	/** A letter that it has. */
	readonly letter: string;
}

/** Where a style sheet tells of a font, and what its addresses are relative to. */
interface Told {
	readonly style: CSSStyleDeclaration;
	readonly base: string;
}

/**
 * The fonts that the page has loaded, to stand in an image, which cannot fetch any. Files come from where the page's own
 * come from, or from what is kept offline.
 */
export async function pageFonts(): Promise<readonly EmbeddedFont[]> {
	const loaded = new Set(
		[...document.fonts].filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => normal(unicodeRange))
	);
	const told = fontsTold().filter(({ style }) => loaded.has(normal(style.getPropertyValue('unicode-range'))));
	return (await Promise.all(told.map(embedded))).filter((font) => font !== undefined);
}

function fontsTold(): readonly Told[] {
	return [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) =>
			rule instanceof CSSFontFaceRule ? [{ style: rule.style, base: sheet.href ?? document.baseURI }] : []
		)
	);
}

async function embedded({ style, base }: Told): Promise<EmbeddedFont | undefined> {
	const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
	if (file === undefined) return undefined;
	const answer = await fetch(new URL(file, base));
	const data = await dataUrlOf(await answer.blob());
	const said = ['font-family', 'font-weight', 'unicode-range'].map(
		(name) => `${name}:${style.getPropertyValue(name)};`
	);
	return {
		rule: `@font-face{${said.join('')}font-display:block;src:url(${data})}`,
		letter: letterIn(style.getPropertyValue('unicode-range'))
	};
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

/** The first letter of a range; the one that begins the alphabet where the range begins before it. */
function letterIn(range: string): string {
	const first = parseInt(/U\+([\dA-F]+)/i.exec(range)?.[1] ?? '41', 16);
	return String.fromCodePoint(Math.max(first, 0x41));
}

function normal(range: string): string {
	return range.replaceAll(/\s+/g, '').toUpperCase();
}
