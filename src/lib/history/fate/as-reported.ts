import { type DayRange, daysTold, isLife, isLoss, isPublished, type PublishedReport } from '../../dataset/loss.ts';
import type { Day } from '../../time/day.ts';
import { firstDayIn } from '../../time/edtf-date.ts';
import { confirmationOf } from './confirmation.ts';
import type { Fate } from './fate.ts';
import { isLater } from './report-order.ts';
import { type Evidence, fateOf, type FateOverTime, notKnownSince } from './evidence.ts';

/**
 * Fate as reported at the time (clock `then`): only reports published by the close of the day count, and no verdict does.
 * A loss told by one side is `maybe-lost`; two sides, or the organisation itself, make it `lost` (see `confirmationOf`). A
 * report of life sets earlier losses aside, until its own side tells of a loss before that life: a side's later word counts
 * over its earlier one. Without a standing loss a person is `not-known` once the window has passed since the last report of
 * life, or since the first dated fact.
 */
export function asReported({ reports, firstDay, window }: Evidence): FateOverTime {
	const telling = reports.filter(isPublished).filter((report) => isLoss(report) || isLife(report));
	const lives = telling.filter(isLife);
	return {
		fateOn: (day) => {
			const known = telling.filter(({ published }) => published.latest <= day);
			return fateFrom(known, firstDay, window, day);
		},
		turningDays: [
			firstDay,
			firstDay + window + 1,
			...telling.map(({ published }) => published.latest),
			...lives.map((life) => daysTold(life).latest + window + 1)
		]
	};
}

function fateFrom(known: readonly PublishedReport[], firstDay: Day, window: number, day: Day): Fate {
	const lives = known.filter((report) => isLife(report) && !known.some((later) => takesBack(later, report)));
	const standing = known.filter((report) => isLoss(report) && !lives.some((life) => setsAside(life, report)));
	const contested = isContested(known);
	const confirmation = confirmationOf(standing);
	if (confirmation !== undefined) return fateOf('lost', confirmation.losses, confirmation.days, contested);
	if (standing.length > 0) return fateOf('maybe-lost', standing, spanOf(standing.map(daysTold)), contested);
	const lastSeen = Math.max(firstDay, ...lives.map((life) => daysTold(life).latest));
	return day > lastSeen + window ? notKnownSince(lastSeen, contested) : fateOf('alive', [], undefined, contested);
}

/**
 * Whether a report of life sets a loss aside: the loss is said to have happened before the life it tells of, or was
 * published before the report and does not come after that life.
 */
function setsAside(life: PublishedReport, loss: PublishedReport): boolean {
	const lived = daysTold(life);
	if (daysTold(loss).latest < lived.earliest) return true;
	return loss.published.latest < life.published.latest && lived.latest >= saidToBegin(loss);
}

/** Whether a side that told of life said later that they had been lost before. */
function takesBack(loss: PublishedReport, life: PublishedReport): boolean {
	return (
		isLoss(loss) &&
		loss.published.latest > life.published.latest &&
		daysTold(loss).latest < daysTold(life).earliest &&
		loss.sides.some((side) => life.sides.includes(side))
	);
}

/** The first day on which a loss may have happened, by its report; where that is open, the day of publication. */
function saidToBegin(loss: PublishedReport): Day {
	return firstDayIn(daysTold(loss));
}

function spanOf(ranges: readonly DayRange[]): DayRange {
	return {
		earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
		latest: Math.max(...ranges.map(({ latest }) => latest))
	};
}

/** Whether the latest word of one side is a loss, and that of another is life no earlier than that loss. */
function isContested(known: readonly PublishedReport[]): boolean {
	const words = [...latestWords(known)];
	return words.some(
		([side, loss]) =>
			isLoss(loss) && words.some(([other, life]) => other !== side && isLife(life) && isNoEarlier(life, loss))
	);
}

/**
 * Whether the life that a report tells of may be no earlier than a loss. A release published by the time of the loss must
 * be no earlier for sure: one can be lost after a release.
 */
function isNoEarlier(life: PublishedReport, loss: PublishedReport): boolean {
	const { earliest, latest } = daysTold(life);
	const comesBefore = life.what === 'released' && life.published.latest <= loss.published.latest;
	return (comesBefore ? earliest : latest) >= saidToBegin(loss);
}

/** The latest report of each side; of several published on one day, the one that tells of the latest day. */
function latestWords(known: readonly PublishedReport[]): ReadonlyMap<string, PublishedReport> {
	const words = new Map<string, PublishedReport>();
	for (const report of known) {
		for (const side of report.sides) {
			const word = words.get(side);
			if (word === undefined || isLater(report, word)) words.set(side, report);
		}
	}
	return words;
}
