import type { Lens } from '../view/view.ts';
import type { NetworkRecord } from '../network/record-of.ts';
import type { NetworkTie, TieGround } from '../network/tie.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import type { Spell } from '../time/spell.ts';

/** The last day that may be told of on a day: with clock `today` there is none, with clock `then` it is the day itself. */
export function lastDayTold({ clock }: Lens, day: Day): Day {
	return clock === 'then' ? day : Infinity;
}

/**
 * What may be told of a spell on a day: with clock `today` all of it; with clock `then` nothing where it starts later, and
 * no end that may be later. A start that may still lie ahead is told from its first day on.
 */
export function knownSpell(spell: Spell, lens: Lens, day: Day): Spell | undefined {
	return spellUntil(spell, lastDayTold(lens, day));
}

/** The same up to a day. */
export function spellUntil({ start, end }: Spell, until: Day): Spell | undefined {
	if (start !== undefined && start.earliest > until) return undefined;
	return {
		start: start === undefined ? undefined : startUntil(start, until),
		end: end !== undefined && end.latest <= until ? end : undefined
	};
}

/** The grounds of a tie that may be told on a day: with clock `then` those of which nothing starts later. */
export function knownGrounds({ grounds }: NetworkTie, lens: Lens, day: Day): readonly TieGround[] {
	return grounds.filter(({ spells }) => spells.every((spell) => knownSpell(spell, lens, day) !== undefined));
}

/**
 * Whether what was published on a date was out by a day; of what has no date nobody can say so, unless there is no end to
 * what may be told.
 */
export function isOutBy(published: Pick<EdtfDate, 'latest'> | undefined, until: Day): boolean {
	return until === Infinity || (published?.latest ?? Infinity) <= until;
}

/** Whether a record lies after a day for who may not look ahead; a report counts from the day it was published. */
export function liesAhead(found: NetworkRecord, lens: Lens, day: Day): boolean {
	if (lens.clock === 'today') return false;
	switch (found.kind) {
		case 'report':
			return !isOutBy(found.record.published, day);
		case 'event':
		case 'series-point':
			return found.record.date.earliest > day;
		case 'source':
			// One without a date, or of a year that has begun, may have been out.
			return found.record.date !== undefined && found.record.date.earliest > day;
		case 'tie':
			return knownGrounds(found.record, lens, day).length === 0;
		default:
			return false;
	}
}

function startUntil(start: EdtfDate, until: Day): EdtfDate | undefined {
	if (start.latest <= until) return start;
	return Number.isFinite(start.earliest) ? { ...start, latest: Infinity } : undefined;
}
