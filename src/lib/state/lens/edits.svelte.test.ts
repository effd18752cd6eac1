import { expect, test } from 'vitest';
import { editsOfNothing } from '../../../../tests/fixtures/edits.svelte.ts';
import { SetAsides } from './set-asides.svelte.ts';
import { WhatIfs } from './what-ifs.svelte.ts';

const alive = { kind: 'alive' } as const;

function nothingChanged() {
	const edits = editsOfNothing();
	return { edits, whatIfs: new WhatIfs(edits), setAsides: new SetAsides(edits) };
}

test('undo and redo walk through what was supposed and set aside in one order, both ways', () => {
	const { edits, whatIfs, setAsides } = nothingChanged();
	whatIfs.suppose('ada', alive);
	setAsides.toggle('source:paper');
	whatIfs.suppose('bruno', alive);
	const standing = () => [[...whatIfs.all.keys()], [...setAsides.all]];

	edits.undo();
	expect(standing()).toEqual([['ada'], ['source:paper']]);
	edits.undo();
	expect(standing()).toEqual([['ada'], []]);
	edits.undo();
	expect(standing()).toEqual([[], []]);
	expect(edits.canUndo).toBe(false);

	edits.redo();
	edits.redo();
	edits.redo();
	expect(standing()).toEqual([['ada', 'bruno'], ['source:paper']]);
	expect(edits.canRedo).toBe(false);
});

test('undo and redo do nothing when there is nothing to undo or redo', () => {
	const { edits, whatIfs } = nothingChanged();

	edits.undo();
	edits.redo();

	expect(edits).toMatchObject({ canUndo: false, canRedo: false });
	expect(whatIfs.all.size).toBe(0);
});

test('what was undone is gone once something else is changed, of either kind', () => {
	const { edits, whatIfs, setAsides } = nothingChanged();
	whatIfs.suppose('ada', alive);
	edits.undo();

	setAsides.toggle('source:paper');

	expect(edits.canRedo).toBe(false);
});

test('undo brings back what was cleared', () => {
	const { edits, whatIfs, setAsides } = nothingChanged();
	whatIfs.suppose('ada', alive);
	setAsides.toggle('side:media');
	whatIfs.clear();
	setAsides.clear();
	expect([whatIfs.all.size, setAsides.all.size]).toEqual([0, 0]);

	edits.undo();
	edits.undo();

	expect([...whatIfs.all.keys(), ...setAsides.all]).toEqual(['ada', 'side:media']);
});

test('clearing nothing is no change', () => {
	const { edits, whatIfs, setAsides } = nothingChanged();

	whatIfs.clear();
	setAsides.clear();

	expect(edits.canUndo).toBe(false);
});

test('a source that was set aside is taken up again by another press', () => {
	const { setAsides } = nothingChanged();

	setAsides.toggle('source:paper');
	expect([...setAsides.all]).toEqual(['source:paper']);
	setAsides.toggle('source:paper');

	expect(setAsides.all.size).toBe(0);
});
