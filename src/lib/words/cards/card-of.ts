import type { DatedEvent, Id, Roster, Series, SeriesPoint } from '../../dataset/dataset.ts';
import type { Count } from '../../history/count.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { CastMember } from '../../network/cast.ts';
import { recordOfAny } from '../../network/record-of.ts';
import { shortWordsOfDate, wordsOfDate } from '../../time/date-words.ts';
import { seriesName, valueWords } from '../measures/series.ts';
import type { CardWords } from './card-words.ts';
import { countCard, countCardId } from './count-card.ts';
import { fateCard, stretchOfCard } from './fate-card.ts';
import { gapCard, gapOfCard } from './gap-card.ts';
import { personCard } from './person-card.ts';
import { postCard } from './post-card.ts';
import { reportCard } from './report-card.ts';
import { dayOfStepCard, stepCard } from './step-card.ts';
import { termCard } from './term-card.ts';
import { tieCard } from './tie-card.ts';

/** What cards are written from. */
export interface CardBasis {
	readonly known: Known;
	/** The same without what-ifs. */
	readonly record: Known;
	readonly snapshot: Snapshot;
	readonly cast: ReadonlyMap<Id, CastMember>;
	readonly roster: Roster;
	readonly count: Count;
}

/**
 * The card of a record, or of what is known by an id of its own: a step, a gap in a post, a stretch of a lane, the count.
 * Undefined where there is none, or where it may not be told on the day.
 *
 * @param says what the mark itself stands for, which then leads
 */
export function cardOf(basis: CardBasis, id: string, says?: string): CardWords | undefined {
	const card = cardOfId(basis, id);
	if (says !== undefined) return card && { ...card, title: says, about: leading(card.title, card.about) };
	// A day on which nothing changed has nothing to tell by itself.
	return dayOfStepCard(id) !== undefined && card?.text === '' ? undefined : card;
}

function cardOfId({ known, record, snapshot, cast, roster, count }: CardBasis, id: string): CardWords | undefined {
	const day = dayOfStepCard(id);
	if (day !== undefined) return stepCard(known, day, new Set(cast.keys()));
	const gap = gapOfCard(id);
	if (gap !== undefined) return gapCard(known, record, gap);
	const stretch = stretchOfCard(id);
	if (stretch !== undefined) return fateCard(known, stretch);
	if (id === countCardId) return countCard(known, snapshot, roster, count);
	const { network } = known;
	const found = recordOfAny(network, id);
	switch (found?.kind) {
		case 'report':
			return reportCard(network, found.record);
		case 'person':
			return personCard(known, snapshot, cast.get(id) ?? { member: false, reasons: [] }, id);
		case 'tie':
			return tieCard(known, snapshot, found.record);
		case 'event':
			return eventCard(found.record);
		case 'series-point':
			return pointCard(found.record, found.series);
		case 'occupancy':
			return termCard(known, found.record);
		case 'post':
			return postCard(known, snapshot, found.record);
		default:
			return undefined;
	}
}

/** The title of a card and what followed it, where something else leads: "Amir: head; from 2013". */
function leading(title: string, about: string): string {
	return about === '' ? title : `${title}; ${about.charAt(0).toLowerCase()}${about.slice(1)}`;
}

function eventCard({ name, date, place, note, sources }: DatedEvent): CardWords {
	return {
		title: name,
		about: `${wordsOfDate(date)}${place === '' ? '' : `, ${place}`}`,
		verdict: '',
		text: note,
		sources,
		when: shortWordsOfDate(date),
		day: date.earliest
	};
}

function pointCard(point: SeriesPoint, series: Series): CardWords {
	return {
		title: valueWords(point, series),
		about: `${seriesName(series)}, ${wordsOfDate(point.date)}`,
		verdict: '',
		text: point.note,
		sources: point.sources,
		when: shortWordsOfDate(point.date),
		day: Math.round((point.date.earliest + point.date.latest) / 2)
	};
}
