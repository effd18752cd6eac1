import { columnsToChooseBy, openRead, readGiven, type ReadGiven } from '../../opening/open-dataset.ts';
import type { Opened } from '../../opening/opened.ts';
import type { ColumnValues } from '../../opening/part/column-values.ts';
import { type PartCount, partCount } from '../../opening/part/part-count.ts';
import type { Recipe } from '../../opening/recipe.ts';

/** What a worker is asked for: the files once, then recipes. It answers each recipe with what is wanted, else with what was opened. */
export interface OpeningRequest {
	readonly files?: ReadonlyMap<string, Uint8Array>;
	readonly recipe: Recipe;
	/** The columns by which a part can be chosen, or how much the part of the recipe holds. */
	readonly wants?: Wanted;
}

/** What can be wanted besides what was opened. */
type Wanted = 'columns' | 'count';

/** What comes back. */
export type OpeningAnswer =
	| { readonly opened: Opened }
	| { readonly columns: readonly ColumnValues[] }
	| { readonly counted: PartCount }
	| { readonly failed: string; readonly wants?: Wanted | undefined };

let read: Promise<ReadGiven> | undefined;

addEventListener('message', ({ data: { files, ...asked } }: MessageEvent<OpeningRequest>) => {
	if (files !== undefined) read = readGiven(files);
	void answer(asked);
});

async function answer(asked: OpeningRequest): Promise<void> {
	if (read === undefined) return;
	try {
		send(answerTo(asked, await read));
	} catch (error) {
		send({ failed: error instanceof Error ? error.message : String(error), wants: asked.wants });
	}
}

function answerTo({ recipe, wants }: OpeningRequest, given: ReadGiven): OpeningAnswer {
	if (wants === 'columns') return { columns: columnsToChooseBy(given, recipe) };
	const opened = openRead(given, recipe);
	return wants === 'count' ? { counted: partCount(opened) } : { opened };
}

function send(answer: OpeningAnswer): void {
	postMessage(answer);
}
