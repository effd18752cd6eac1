import type { MultiGraph } from 'graphology';
import type { Body, DatedEvent, Dataset, Id, Occupancy, Person, Post, Report, Source } from '../dataset/dataset.ts';
import type { SetAside } from '../view/set-aside.ts';
import type { NetworkTie } from './tie.ts';

/** What the graph holds for a person. */
export interface PersonAttributes {
	readonly person: Person;
}

/** What the graph holds for a tie. */
export interface TieAttributes {
	readonly tie: NetworkTie;
}

/** A dataset as a network of everyone and every tie, over all time, with its records by id. */
export interface Network {
	/** The dataset without what is set aside. */
	readonly dataset: Dataset;
	/** What the viewer set aside. */
	readonly setAside: ReadonlySet<SetAside>;
	/** The network with nothing set aside; itself where nothing is. */
	readonly whole: Network;
	/** A node for each person and an edge for each tie, with their ids as keys. */
	readonly graph: MultiGraph<PersonAttributes, TieAttributes>;
	readonly people: ReadonlyMap<Id, Person>;
	readonly bodies: ReadonlyMap<Id, Body>;
	readonly posts: ReadonlyMap<Id, Post>;
	readonly occupancies: ReadonlyMap<Id, Occupancy>;
	/** The occupancies of each person who has any, in the order of the table. */
	readonly occupanciesOf: ReadonlyMap<Id, readonly Occupancy[]>;
	/** The occupancies of each post that has any, in the order of the table. */
	readonly occupanciesIn: ReadonlyMap<Id, readonly Occupancy[]>;
	readonly ties: ReadonlyMap<Id, NetworkTie>;
	readonly events: ReadonlyMap<Id, DatedEvent>;
	readonly sources: ReadonlyMap<Id, Source>;
	readonly reports: ReadonlyMap<Id, Report>;
	/** The reports about each person of whom there are any, in order of publication; the undated come last. */
	readonly reportsOn: ReadonlyMap<Id, readonly Report[]>;
}
