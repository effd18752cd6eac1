import type { DatedEvent, Id, Occupancy, Series, SeriesPoint } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { CastMember } from '../../network/cast.ts';
import { nameOfHeld, nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { recordOfAny } from '../../network/record-of.ts';
import { shortWordsOfDate, wordsOfDate, wordsOfSpell } from '../../time/date-words.ts';
import { seriesName, valueWords } from '../measures/series.ts';
import { capitalised } from '../wording.ts';
import type { CardWords } from './card-words.ts';
import { personCard } from './person-card.ts';
import { reportCard } from './report-card.ts';
import { dayOfStepCard, stepCard } from './step-card.ts';
import { tieCard } from './tie-card.ts';

/** What cards are written from. */
export interface CardBasis {
	readonly known: Known;
	readonly snapshot: Snapshot;
	readonly cast: ReadonlyMap<Id, CastMember>;
}

/** The card of a record, or of a step; undefined where there is none, or where it may not be told on the day. */
export function cardOf({ known, snapshot, cast }: CardBasis, id: string): CardWords | undefined {
	const day = dayOfStepCard(id);
	if (day !== undefined) return stepCard(known, day, new Set(cast.keys()));
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
			return occupancyCard(network, found.record);
		default:
			return undefined;
	}
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

function occupancyCard(network: Network, occupancy: Occupancy): CardWords {
	const { person, acting, spell, confidence, note, sources } = occupancy;
	const when = network.dataset.time === 'none' ? '' : capitalised(wordsOfSpell(spell));
	return {
		title: `${nameOfPerson(network, person)}: ${acting ? 'acting ' : ''}${nameOfHeld(network, occupancy)}`,
		about: `${when === '' ? 'Evidence' : `${when}; evidence`} ${confidence}`,
		verdict: '',
		text: note,
		sources,
		when,
		day: undefined
	};
}
