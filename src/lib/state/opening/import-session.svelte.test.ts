import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noAnswers } from '$lib/opening/recipe.ts';
import { HeldWorker } from '../../../../tests/fixtures/held-workers.ts';
import { ImportSession } from './import-session.svelte.ts';

const files = new Map([['list.csv', new TextEncoder().encode('Name,Post,From\nAda,Chair,11/6/2012\n')]]);
const dayFirst = { about: ['order', 'list', 'From'], is: 'day-first' } as const;

let session: ImportSession;
beforeEach(() => {
	vi.stubGlobal('Worker', HeldWorker);
	session = new ImportSession(files, noAnswers);
});
afterEach(() => {
	session.close();
	HeldWorker.forget();
	vi.unstubAllGlobals();
});

function letGo(): void {
	for (const worker of HeldWorker.started) worker.letGo();
}

async function done(): Promise<void> {
	letGo();
	await expect.poll(() => session.reading, { timeout: 10_000 }).toBe('done');
}

test('files are read by a worker, and what was understood stays while an answer is worked out', async () => {
	expect(session.reading).toBe('reading');
	expect(session.opened).toBeUndefined();
	await done();
	const first = session.opened;
	expect(first?.report.understood.people).toBe(1);

	session.answer(dayFirst);
	expect(session.reading).toBe('reading');
	expect(session.opened).toBe(first);

	await done();
	expect(session.opened?.report.toMend.map(({ answer }) => answer)).toEqual(['day-first']);
});

test('an answer about a sheet that the recipe calls otherwise can be taken back', async () => {
	session.close();
	session = new ImportSession(files, {
		recipe: 1,
		heads: { old: ['Name', 'Post', 'From'] },
		answers: [{ about: ['order', 'old', 'From'], is: 'day-first' }]
	});
	await done();
	expect(session.opened?.report.toMend.map(({ answer }) => answer)).toEqual(['day-first']);
	session.takeBack(dayFirst.about);
	expect(session.recipe.answers).toEqual([]);
});

test('the files go to the worker once, later only recipes', () => {
	session.answer(dayFirst);
	const sent = HeldWorker.started.flatMap(({ waiting }) => waiting);
	expect(sent.map((message) => Object.keys(message as object))).toEqual([['files', 'recipe'], ['recipe']]);
});

test('answers are undone one by one, and a taken back answer can be undone too', () => {
	session.answer(dayFirst);
	session.answer({ ...dayFirst, is: 'month-first' });
	session.takeBack(dayFirst.about);
	const answers = () => session.recipe.answers.map(({ is }) => is);
	expect(answers()).toEqual([]);

	session.undo();
	expect(answers()).toEqual(['month-first']);
	session.undo();
	expect(answers()).toEqual(['day-first']);
	session.undo();
	expect(answers()).toEqual([]);
	expect(session.canUndo).toBe(false);
});

test('a part is counted before it is shown; of several that are asked about meanwhile, only the last', async () => {
	await done();
	const nobody = { columns: [], people: ['Bo'], steps: 0 } as const;
	session.count(nobody);
	session.count(nobody);
	session.count({ ...nobody, people: ['Ada'] });
	expect(HeldWorker.started[0]?.waiting).toHaveLength(1);
	letGo();
	await expect.poll(() => HeldWorker.started[0]?.waiting.length, { timeout: 10_000 }).toBe(1);
	expect(session.counted).toBeUndefined();
	letGo();
	await expect.poll(() => session.counted, { timeout: 10_000 }).toMatchObject({ people: 1 });
	expect(session.recipe.answers).toEqual([]);

	session.usePart({ ...nobody, people: ['Ada'] });
	expect(session.recipe.answers.map(({ is }) => is)).toEqual(['Ada', '0']);
	session.undo();
	expect(session.recipe.answers).toEqual([]);
});

test('the columns by which a part can be chosen come from the worker', async () => {
	session.countColumns();
	letGo();
	await expect.poll(() => session.columns?.length, { timeout: 10_000 }).toBe(0);
});

test('reading that was stopped says so, and begins again when it is asked to', async () => {
	session.stop();
	expect(session.reading).toBe('stopped');
	expect(session.opened).toBeUndefined();

	session.again();
	await done();
	expect(session.opened?.report.understood.people).toBe(1);
});

test('an answer reads again what was stopped', async () => {
	session.stop();

	session.answer(dayFirst);
	await done();

	expect(session.opened?.report.toMend.map(({ answer }) => answer)).toEqual(['day-first']);
});

test('what is read by a worker that ended is read by another', async () => {
	HeldWorker.started[0]?.dispatchEvent(new ErrorEvent('error', { message: 'Out of memory' }));
	expect([session.reading, session.failed]).toEqual(['failed', 'Out of memory']);

	session.answer(dayFirst);
	await done();
});

test('what failed once is read again with the next answer', () => {
	const comes = (data: object) => HeldWorker.started[0]?.dispatchEvent(new MessageEvent('message', { data }));
	comes({ failed: 'Too large' });
	expect([session.reading, session.failed]).toEqual(['failed', 'Too large']);

	session.answer(dayFirst);
	expect(session.reading).toBe('reading');
	comes({ opened: undefined });
	expect(session.reading).toBe('done');
});

test('a part is counted after reading was stopped, and while it is', async () => {
	session.countColumns();
	session.count({ columns: [], people: ['Ada'], steps: 0 });
	session.stop();
	letGo();
	await expect.poll(() => [session.columns, session.counted], { timeout: 10_000 }).toMatchObject([[], { people: 1 }]);
	expect(session.reading).toBe('stopped');

	session.stop();
	session.count({ columns: [], people: ['Bo'], steps: 0 });
	letGo();
	await expect.poll(() => session.counted, { timeout: 10_000 }).toMatchObject({ people: 0 });
});

test('a count that fails is told, and the next one is counted', async () => {
	await done();
	const ada = { columns: [], people: ['Ada'], steps: 0 } as const;
	session.count(ada);
	const failed = { data: { failed: 'Too large', wants: 'count' } };
	HeldWorker.started[0]?.dispatchEvent(new MessageEvent('message', failed));
	expect([session.counted, session.reading]).toEqual(['failed', 'done']);

	session.count(ada);
	letGo();
	await expect.poll(() => session.counted, { timeout: 10_000 }).toMatchObject({ people: 1 });
});
