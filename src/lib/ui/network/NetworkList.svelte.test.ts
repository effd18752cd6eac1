import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { byId, personMark, sceneWith } from '../../../../tests/fixtures/marks.ts';
import { vocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import type { Snapshot } from '$lib/history/snapshot.ts';
import type { PersonMark, Scene, TieMark } from '$lib/scene/scene.ts';
import { day, fate } from '../../../../tests/fixtures/small.ts';
import NetworkList from './NetworkList.svelte';

const command: TieMark = {
	...{ id: 'command--amir--basil', kind: 'command', from: 'amir', to: 'basil' },
	...{ directed: true, look: 'maybe', width: 2 }
};
const scene = sceneOf(somebody('amir'), somebody('basil', { line: 'killed\n18 Aug 2015' }), somebody('cyrus'));
const shown: Snapshot = {
	day: day('2015-08-18'),
	fates: new Map([
		['amir', fate('alive')],
		['basil', fate('lost')],
		['cyrus', fate('maybe-lost')]
	]),
	occupancies: new Map(),
	ties: new Map()
};
const people = page.getByRole('button', { name: /: / });

function somebody(id: string, given: Partial<PersonMark> = {}): PersonMark {
	return personMark(id, 0, 0, { line: '', ...given });
}

function sceneOf(...marks: readonly PersonMark[]): Scene {
	return sceneWith(marks, [], { ties: byId([command]) });
}

async function list() {
	const [onselect, onemphasise] = [vi.fn(), vi.fn()];
	const { rerender } = await render(NetworkList, {
		props: {
			scene,
			shown,
			comparison: undefined,
			vocabulary,
			isDated: true,
			selection: undefined,
			onselect,
			onemphasise
		}
	});
	return { rerender, onselect, onemphasise };
}

function said(): readonly string[] {
	return people.elements().map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
}

test('it says in which other bodies somebody sits', async () => {
	const { rerender } = await list();
	const board = { id: 'board', name: 'Board of Trade', left: 0, top: 0, right: 100, bottom: 100 };
	const seated = somebody('amir', { otherBodies: [{ body: 'board', way: [{ x: 10, y: 10 }] }] });
	await rerender({ scene: { ...sceneOf(seated), bodies: byId([board]) } });

	expect(said()[0]).toMatch(/also in Board of Trade/);
});

test('a fate that the picture writes below, with its date, is said once', async () => {
	const { rerender } = await list();

	await rerender({ scene: sceneOf(somebody('cyrus', { line: 'maybe dead\nsince 7 Nov 2014' })) });

	expect(said()).toEqual(['cyrus: maybe dead since 7 Nov 2014']);
});

test('it is named after the date, and says of everyone how they stand and what the picture writes below', async () => {
	const { rerender } = await list();

	await expect.element(page.getByRole('list', { name: 'Network on 18 August 2015' })).toBeInTheDocument();
	expect(said()).toEqual(['amir: alive', 'basil: dead killed 18 Aug 2015', 'cyrus: maybe dead']);

	const marked = [somebody('amir', { whatIf: true }), somebody('cyrus', { contested: true })];
	await rerender({ scene: sceneOf(...marked) });

	expect(said()).toEqual(['amir: alive, what if', 'cyrus: maybe dead, contested']);
});

test('in a comparison it says what became of everyone, and how they stood before', async () => {
	const { rerender } = await list();

	await rerender({
		scene: sceneOf(somebody('amir', { difference: 'stayed' }), somebody('basil', { difference: 'left' })),
		comparison: {
			of: 'dates',
			before: { ...shown, day: day('2014-10-28'), fates: new Map([['basil', fate('alive')]]) },
			after: shown,
			...{ people: new Map(), occupancies: new Map(), ties: new Map() }
		}
	});

	const name = 'Network on 18 August 2015, compared with 28 October 2014';
	await expect.element(page.getByRole('list', { name })).toBeInTheDocument();
	expect(said()).toEqual(['amir: alive, stayed', 'basil: dead; alive before']);
});

test('it is one stop of the Tab key, within which the arrows walk; whoever has the focus is emphasised', async () => {
	const { onemphasise } = await list();

	await userEvent.tab();
	await expect.element(people.nth(0)).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
	await expect.element(people.nth(2)).toHaveFocus();
	expect(onemphasise).toHaveBeenLastCalledWith('cyrus');

	await userEvent.tab();

	expect(onemphasise).toHaveBeenLastCalledWith(undefined);
});

test('the ties of whoever has the focus follow, and lead on to their other end', async () => {
	await list();
	await userEvent.tab();
	await expect.element(page.getByRole('list', { name: 'Ties of amir' })).toBeInTheDocument();

	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: 'commander of basil, perhaps' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');

	await expect.element(people.nth(1)).toHaveFocus();
	await expect.element(page.getByRole('button', { name: 'commanded by amir, perhaps' })).toBeInTheDocument();
	await expect.element(page.getByRole('list', { name: 'Ties of amir' })).not.toBeInTheDocument();
});

test('a press selects somebody, the next one nobody', async () => {
	const { rerender, onselect } = await list();
	await userEvent.tab();

	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('amir');

	await rerender({ selection: 'amir' });
	await expect.element(people.nth(0)).toHaveAttribute('aria-pressed', 'true');
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith(undefined);
});

test('when whoever was reached is gone, the first one is the stop', async () => {
	const { rerender } = await list();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowDown}');

	await rerender({ scene: sceneOf(somebody('amir'), somebody('cyrus')) });

	await expect.element(people.nth(0)).toHaveAttribute('tabindex', '0');
	await expect.element(people.nth(1)).toHaveAttribute('tabindex', '-1');
});
