/** What a style of an ODS workbook says, as far as it matters here. */
interface Style {
	/** The style of its numbers and dates. */
	readonly data: string | undefined;
	readonly parent: string | undefined;
	/** Whether it hides a sheet. */
	hides: boolean;
	/** Whether it has a colour or strikes through. */
	marks: boolean;
}

/** The letters of a number format for the parts of a date. */
const parts: ReadonlyMap<string, string> = new Map([
	['number:year', 'yyyy '],
	['number:month', 'mmm '],
	['number:day', 'd '],
	['number:hours', 'h']
]);

/** No style rests on another through more than so many. */
const deepest = 10;

/** The styles of an ODS workbook, gathered from the tags of its files. */
export class OdsStyles {
	readonly #formats = new Map<string, string>();
	readonly #styles = new Map<string, Style>();
	#format: string | undefined;
	#style: Style | undefined;

	open(tag: string, attribute: (name: string) => string | undefined): void {
		if (tag === 'number:date-style' || tag === 'number:time-style') {
			this.#format = attribute('style:name') ?? '';
			this.#formats.set(this.#format, '');
		} else if (tag === 'style:style') {
			const [data, parent] = [attribute('style:data-style-name'), attribute('style:parent-style-name')];
			this.#style = { data, parent, hides: false, marks: false };
			this.#styles.set(attribute('style:name') ?? '', this.#style);
		} else if (this.#style !== undefined) {
			if (tag === 'style:table-properties') this.#style.hides = attribute('table:display') === 'false';
			this.#style.marks ||= isMark(tag, attribute);
		} else if (this.#format !== undefined) {
			this.#formats.set(this.#format, `${this.#formats.get(this.#format) ?? ''}${parts.get(tag) ?? ''}`);
		}
	}

	close(tag: string): void {
		if (tag === 'number:date-style' || tag === 'number:time-style') this.#format = undefined;
		if (tag === 'style:style') this.#style = undefined;
	}

	/** The number format of a cell with a date, as far as it tells what is shown; undefined where none is given. */
	dateFormat(style: string | undefined): string | undefined {
		let at = this.#styles.get(style ?? '');
		for (let depth = 0; at !== undefined && depth < deepest; depth++) {
			if (at.data !== undefined) return this.#formats.get(at.data);
			at = this.#styles.get(at.parent ?? '');
		}
		return undefined;
	}

	/** Whether a sheet of this style is hidden. */
	hides(style: string | undefined): boolean {
		return this.#styles.get(style ?? '')?.hides === true;
	}

	/** Whether a cell of this style has a colour or is struck through. */
	marks(style: string | undefined): boolean {
		return this.#styles.get(style ?? '')?.marks === true;
	}
}

function isMark(tag: string, attribute: (name: string) => string | undefined): boolean {
	if (tag === 'style:table-cell-properties')
		return (attribute('fo:background-color') ?? 'transparent') !== 'transparent';
	if (tag !== 'style:text-properties') return false;
	const isColoured = !['#000000', undefined].includes(attribute('fo:color'));
	return isColoured || (attribute('style:text-line-through-style') ?? 'none') !== 'none';
}
