import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { withPart } from '$lib/opening/part/part.ts';
import { noAnswers } from '$lib/opening/recipe.ts';
import { ImportSession } from '$lib/state/opening/import-session.svelte.ts';
import { HeldWorker } from '../../../../../tests/fixtures/held-workers.ts';
import PartSection from './PartSection.svelte';

const files = new Map([['list.csv', new TextEncoder().encode('Name,Post\nAda,Chair\nBo,Clerk\n')]]);

let session: ImportSession;
beforeEach(() => {
	vi.stubGlobal('Worker', HeldWorker);
	session = new ImportSession(files, withPart(noAnswers, { columns: [], people: ['Ada'], steps: 0 }));
});
afterEach(() => {
	session.close();
	HeldWorker.forget();
	vi.unstubAllGlobals();
});

test('what is shown is counted as the panel opens, and not again when something else is answered', async () => {
	const count = vi.spyOn(session, 'count');
	const { rerender } = await render(PartSection, { props: { session, open: true, isOffered: false } });
	expect(count).toHaveBeenCalledOnce();

	session.answer({ about: ['title'], is: 'The board' });
	await rerender({ isOffered: true });

	expect(count).toHaveBeenCalledOnce();
});
