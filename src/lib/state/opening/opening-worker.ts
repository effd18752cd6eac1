import { openRead, readGiven, type ReadGiven } from '../../opening/open-dataset.ts';
import type { Opened } from '../../opening/opened.ts';
import type { Recipe } from '../../opening/recipe.ts';

/** What a worker is asked for: the files once, then recipes. It answers each recipe with what was opened. */
export interface OpeningRequest {
	readonly files?: ReadonlyMap<string, Uint8Array>;
	readonly recipe: Recipe;
}

/** What comes back. */
export type OpeningAnswer = { readonly opened: Opened } | { readonly failed: string };

let read: Promise<ReadGiven> | undefined;

addEventListener('message', ({ data: { files, recipe } }: MessageEvent<OpeningRequest>) => {
	if (files !== undefined) read = readGiven(files);
	void answer(recipe);
});

async function answer(recipe: Recipe): Promise<void> {
	if (read === undefined) return;
	try {
		send({ opened: openRead(await read, recipe) });
	} catch (error) {
		send({ failed: error instanceof Error ? error.message : String(error) });
	}
}

function send(answer: OpeningAnswer): void {
	postMessage(answer);
}
