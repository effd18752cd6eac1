import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { dataset, day, occupancy, person, post } from '../../../tests/fixtures/small.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import { countOf } from '$lib/history/count.ts';
import { Explorer } from './explorer.svelte.ts';

const guild = readFixture('guild');

let explorer: Explorer;

beforeEach(() => {
	explorer = new Explorer(guild);
});

test('a dataset opens in the first view of its story', () => {
	expect(explorer.view).toMatchObject({ story: 'list', roster: 'four', date: day('2012-06-30'), selection: undefined });
	expect(explorer.count.of).toBe(4);
});

describe('going beyond the period', () => {
	test('widens it, and says so until that is dismissed', () => {
		const { from } = explorer.view.period;
		explorer.timeline.goTo(day('2019-03-01'));

		expect(explorer.timeline.date).toBe(day('2019-03-01'));
		expect(explorer.view.period).toEqual({ from, to: day('2019-12-31') });
		expect(explorer.isWidened).toBe(true);

		explorer.dismissWidened();
		expect(explorer.isWidened).toBe(false);
	});

	test('is no longer said of another period', () => {
		explorer.timeline.goTo(day('2019-03-01'));
		explorer.follow('speakers');

		expect(explorer.isWidened).toBe(false);
	});

	test('widens it for the compared date too, and not within', () => {
		explorer.comparing.timeline.goTo(day('2013-03-01'));
		expect(explorer.isWidened).toBe(false);

		explorer.comparing.timeline.goTo(day('2019-03-01'));
		expect(explorer.comparing.day).toBe(day('2019-03-01'));
		expect(explorer.isWidened).toBe(true);
	});
});

describe('any time in the period', () => {
	const drawn = () => [...(explorer.comparing.shown.union?.people.keys() ?? [])];

	test('is what the picture shows, whoever was lost in between included, and the count stays that of the date', () => {
		const count = explorer.count;

		explorer.drawAnyTime(true);

		expect(explorer.comparing.shown.day).toBe(explorer.view.period.to);
		expect(drawn()).toContain('ada');
		expect(explorer.count).toEqual(count);
	});

	test('ends when a date is chosen, as a step, so that Back leads to it', () => {
		explorer.drawAnyTime(true);

		explorer.timeline.goTo(day('2013-01-15'), 'drag');

		expect(explorer.view).toMatchObject({ anyTime: false, date: day('2013-01-15') });
		expect(explorer.pace).toBe('step');
		explorer.timeline.goTo(day('2013-01-16'), 'drag');
		expect(explorer.pace).toBe('drag');
	});

	test('and a comparison end one another', () => {
		explorer.comparing.withDate();
		explorer.drawAnyTime(true);
		expect(explorer.view).toMatchObject({ anyTime: true, compared: undefined });

		explorer.comparing.withDate();
		expect(explorer.view.anyTime).toBe(false);
		expect(explorer.union).toBeUndefined();
	});

	test('is of the picture alone: on another tab the date stands, and the way back leads to it', () => {
		explorer.drawAnyTime(true);

		explorer.openTab('posts');
		expect(explorer.union).toBeUndefined();
		explorer.openTab('network');
		expect(explorer.union).toBeDefined();
	});

	test('under clock then goes no further than the date', () => {
		explorer.readBy('then');
		explorer.drawAnyTime(true);

		expect(explorer.comparing.shown.day).toBe(explorer.timeline.date);
	});
});

describe('following another roster', () => {
	test('takes its years, and its nearest day to the date', () => {
		explorer.timeline.goTo(day('2014-12-01'));

		explorer.follow('speakers');

		expect(explorer.roster.id).toBe('speakers');
		expect(explorer.view.period).toEqual({ from: day('2012-06-15'), to: day('2013-12-31') });
		expect(explorer.timeline.date).toBe(day('2013-12-31'));
	});

	test('keeps a date that lies in its years', () => {
		explorer.timeline.goTo(day('2013-02-03'));

		explorer.follow('speakers');

		expect(explorer.timeline.date).toBe(day('2013-02-03'));
	});

	test('counts its members and draws its cast', () => {
		explorer.follow('speakers');

		expect([...explorer.cast].flatMap(([id, { member }]) => (member ? [id] : []))).toEqual(['dmitri', 'elin']);

		explorer.follow('everyone');

		expect(explorer.cast.size).toBe(guild.people.length);
	});
});

describe('enlarging the axis', () => {
	test('shows a third of it around a day, and going out again all of it; nothing that is counted changes', () => {
		const { period } = explorer.view;
		const { count } = explorer;
		const { stops } = explorer.timeline;

		explorer.axisZoom.in(day('2013-07-01'));
		expect(explorer.axis.period).toEqual({ from: day('2012-12-31'), to: day('2013-12-31') });
		expect(explorer.view.period).toEqual(period);
		expect(explorer.timeline.stops).toEqual(stops);
		expect(explorer.count).toEqual(count);

		explorer.axisZoom.out();
		expect(explorer.view.span).toBeUndefined();
		expect(explorer.axis.period).toEqual(period);
	});

	test('on days that are close together leaves room at both sides of them', () => {
		explorer.axisZoom.to({ from: day('2013-07-01'), to: day('2013-10-01') });

		const { from, to } = explorer.axis.period;
		expect(to - from).toBe(3 * 92);
		expect(day('2013-07-01') - from).toBe(to - day('2013-10-01'));
	});

	test('moves along with a date that would leave it, and ends with another period', () => {
		explorer.axisZoom.to({ from: day('2012-06-01'), to: day('2012-07-30') });
		const { from, to } = explorer.axis.period;

		explorer.timeline.goTo(day('2014-01-01'));
		expect(explorer.axis.period.from).toBeGreaterThan(to);
		expect(explorer.axis.period.to - explorer.axis.period.from).toBe(to - from);

		explorer.follow('speakers');
		expect(explorer.view.span).toBeUndefined();
	});
});

test('with everything set aside, whoever was in the record by a day is counted as told of only there, on any day', () => {
	for (const { id } of guild.sources) explorer.setAsides.toggle(`source:${id}`);

	for (const date of ['2012-06-30', '2014-12-01'].map(day)) {
		const before = countOf(snapshotOn(explorer.knownWhole, date), explorer.roster);
		const absent = before.parts.find(({ as }) => as === 'not-yet')?.people ?? [];

		expect(explorer.countOn(snapshotOn(explorer.history, date)).parts).toEqual([
			...(absent.length === 0 ? [] : [{ as: 'not-yet', people: absent }]),
			{ as: 'set-aside', people: explorer.roster.members.filter((id) => !absent.includes(id)) }
		]);
	}
});

describe('what is known', () => {
	test('is the same on every day in hindsight', () => {
		const { known } = explorer;

		explorer.timeline.goTo(day('2013-02-03'));

		expect(explorer.known).toBe(known);
	});

	test('ends on the date under clock then', () => {
		explorer.readBy('then');
		explorer.timeline.goTo(day('2013-02-03'));

		expect(explorer.known).toMatchObject({ until: day('2013-02-03'), isLaterKnown: false });
		expect([explorer.record, explorer.knownWhole]).toEqual([explorer.known, explorer.known]);
	});
});

test('spanning another stretch of time moves the date into it', () => {
	explorer.span({ from: day('2013-01-01'), to: day('2013-12-31') });

	expect(explorer.timeline.date).toBe(day('2013-01-01'));
	expect(explorer.timeline.stops.every((stop) => stop >= day('2013-01-01') && stop <= day('2013-12-31'))).toBe(true);
});

test('opening a view of the story replaces the view whole', () => {
	explorer.openTab('table');
	explorer.readBy('then');
	explorer.whatIfs.suppose('ada', { kind: 'alive' });

	explorer.openStory('tower');

	expect(explorer.view).toMatchObject({ story: 'tower', tab: 'network', selection: 'dmitri', date: day('2012-09-15') });
	expect(explorer.view.lens).toEqual({ clock: 'today', whatIfs: new Map(), setAside: new Set() });
	expect(explorer.view.shown).toEqual(new Set(['ghosts']));
	expect(explorer.pace).toBe('step');
});

test('opening a view of the story stops the play', () => {
	explorer.playback.play();

	explorer.openStory('tower');

	expect(explorer.playback.playing).toBe(false);
	expect(explorer.timeline.date).toBe(day('2012-09-15'));
});

test('a claim opens the view that shows it, at the picture', () => {
	const [claim] = guild.claims;
	if (claim === undefined) throw new Error('There is no claim');
	explorer.openTab('claims');

	explorer.openClaim(claim);

	expect(explorer.view).toMatchObject({ tab: 'network', date: day('2013-06-30'), selection: 'ada' });
});

describe('the history', () => {
	test('is read once, whatever the date, the selection and what is drawn', () => {
		const { history, cast } = explorer;

		explorer.timeline.goTo(day('2013-02-03'), 'drag');
		explorer.select('ada');
		explorer.show('ghosts', true);

		expect(explorer.history).toBe(history);
		expect(explorer.cast).toBe(cast);
		expect(explorer.snapshot.day).toBe(day('2013-02-03'));
	});

	test('is read anew by another clock', () => {
		explorer.timeline.goTo(day('2012-11-10'));
		expect(explorer.snapshot.fates.get('bruno')?.kind).toBe('alive');

		explorer.readBy('then');

		expect(explorer.view.lens.clock).toBe('then');
		expect(explorer.snapshot.fates.get('bruno')?.kind).toBe('maybe-lost');
	});

	test('is the record while nothing is supposed', () => {
		expect(explorer.record).toBe(explorer.known);
	});

	test('follows a what-if, and the record does not', () => {
		const { history } = explorer;

		explorer.whatIfs.suppose('ada', { kind: 'lost', from: day('2012-03-01') });

		expect(explorer.snapshot.fates.get('ada')).toMatchObject({ kind: 'lost', whatIf: true });
		expect(explorer.record.fates).toEqual(history.fates);
	});
});

test('a step leaves alone what follows from other parts of the view', () => {
	const seen: (readonly [string, unknown])[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(['selection', explorer.view.selection]));
		$effect(() => void seen.push(['lens', explorer.view.lens.clock]));
		$effect(() => void seen.push(['date', explorer.timeline.date]));
	});
	flushSync();
	seen.length = 0;

	explorer.timeline.goTo(day('2013-02-03'));
	flushSync();

	expect(seen).toEqual([['date', day('2013-02-03')]]);
	stop();
});

test('a view that reads the record as before, such as one from the address, leaves alone what follows from that', () => {
	const { lens } = explorer.view;

	explorer.open({ ...explorer.view, lens: structuredClone(lens), tab: 'table' });

	expect(explorer.view.tab).toBe('table');
	expect(explorer.view.lens).toBe(lens);
});

test('undoing a what-if leaves clock and date as they are', () => {
	explorer.whatIfs.suppose('ada', { kind: 'alive' });
	explorer.readBy('then');
	explorer.timeline.goTo(day('2013-02-03'));

	explorer.edits.undo();

	expect(explorer.view).toMatchObject({
		date: day('2013-02-03'),
		lens: { clock: 'then', whatIfs: new Map(), setAside: new Set() }
	});
});

test('selecting replaces the selection, and selecting what is selected changes nothing', () => {
	explorer.select('ada');
	const before = { ...explorer.view };
	explorer.select('ada');

	expect(explorer.view.selection).toBe('ada');
	expect({ ...explorer.view }).toEqual(before);

	explorer.select(undefined);

	expect(explorer.view.selection).toBeUndefined();
});

test('what is off at first is drawn on request, until it is not', () => {
	explorer.show('ghosts', true);
	explorer.show('council', true);
	explorer.show('ghosts', true);
	expect(explorer.view.shown).toEqual(new Set(['ghosts', 'council']));

	explorer.show('ghosts', false);
	expect(explorer.view.shown).toEqual(new Set(['council']));
});

test('a kind of tie is hidden on request, until it is not', () => {
	explorer.hide('rivalry', true);
	expect(explorer.view.hidden).toEqual(new Set(['rivalry']));

	explorer.hide('rivalry', false);
	expect(explorer.view.hidden).toEqual(new Set());
});

test('what changed on the date is said in sentences', () => {
	explorer.timeline.goTo(day('2012-09-15'));
	expect(explorer.sentences.map(({ about }) => about)).toContain('dmitri');

	explorer.timeline.goTo(day('2012-09-16'));
	expect(explorer.sentences).toEqual([]);
});

describe('those in post on a day', () => {
	const government = dataset({
		counts: 'post',
		people: [person('amir'), person('basil')],
		posts: [post('minister')],
		occupancies: [
			occupancy('first', 'amir', 'minister', '2010-01-01', '2012-01-01'),
			occupancy('second', 'basil', 'minister', '2012-01-01', '2014-01-01')
		]
	});

	beforeEach(() => {
		explorer = new Explorer(government);
		explorer.change({ roster: 'on-2010-06-01' });
		explorer.timeline.goTo(day('2010-06-01'));
	});

	test('give way to those in post on another where that is asked for by name, which stops the play', () => {
		explorer.playback.play();

		explorer.lookUp(day('2013-06-01'));

		expect(explorer.timeline.date).toBe(day('2013-06-01'));
		expect(explorer.roster.members).toEqual(['basil']);
		expect(explorer.playback.playing).toBe(false);
	});

	test('stay while time is moved through, and those in post on the date are offered', () => {
		explorer.timeline.goTo(day('2013-06-01'));
		expect(explorer.roster.members).toEqual(['amir']);

		expect(explorer.inPostOnDate?.members).toEqual(['basil']);
		explorer.followDate();

		expect(explorer.roster.members).toEqual(['basil']);
		expect(explorer.inPostOnDate).toBeUndefined();
	});

	test('stay where nobody is in post on the date', () => {
		explorer.lookUp(day('2015-06-01'));

		expect(explorer.roster.members).toEqual(['amir']);
		expect(explorer.inPostOnDate).toBeUndefined();
	});
});
