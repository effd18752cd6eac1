/** The names of the characters 160 to 255 of Latin-1 in ISO 8879, in their order. */
const latin1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
	'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
	'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
	'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
	'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
	...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }
};

const characters: ReadonlyMap<string, string> = new Map([
	...latin1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
	...Object.entries(others)
]);

/** A text with its references as characters: `&eacute;`, `&#233;` and `&#xE9;`. Unknown ones stay as they are. */
export function withoutReferences(text: string): string {
	return text.replaceAll(
		/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,7});/gi,
		(reference: string, name: string) => characterOf(name) ?? reference
	);
}

function characterOf(name: string): string | undefined {
	if (!name.startsWith('#')) return characters.get(name);
	const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
