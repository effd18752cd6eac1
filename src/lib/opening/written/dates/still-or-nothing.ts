import { folded } from '../folded.ts';
import { standsForNothing } from '../../../reading/problems/spreadsheet-words.ts';

/** What people write for an end that has not come, folded. */
const still = new Set(
	(
		'present,the present,present day,ongoing,on-going,current,currently,to date,till date,now,until now,today,date,continuing,continues,still,' +
		"still in office,in office,incumbent,still serving,serving,active,heute,bis heute,aktuell,laufend,im amt,aujourd'hui,en cours," +
		'en fonction,actualidad,presente,actual,actualmente,hoy,hasta hoy,en curso,oggi,in carica,hoje,atual,heden,nu,' +
		'настоящее время,по настоящее время,наст. время,н. в.,н.в.,н. вр.,сейчас,الآن,حتى الآن,حاليا,至今,现在,現在'
	)
		.split(',')
		.map(folded)
);

/** What people write for a date that they do not have, folded, besides what strict tables know. */
const nothing = new Set(
	(
		'nan,nat,#n/a,#value!,#ref!,unk,unk.,not given,not available,not stated,not applicable,no data,blank,empty,date unknown,unknown date,' +
		'0000-00-00,00/00/0000,00.00.0000,00-00-0000,s.d.,s/d,sin fecha,desconocido,desconocida,inconnu,inconnue,unbekannt,sconosciuto,desconhecido,' +
		'onbekend,неизвестно,нет данных,غير معروف,undef,undefined,xx,xxxx,????,???,??,...'
	).split(',')
);

/** Whether a prepared text says that something goes on: "present", 9999, 31/12/9999. */
export function saysStill(text: string): boolean {
	return still.has(text) || /^(?:\d{1,2}[-/.]\d{1,2}[-/.])?9999(?:[-/.]?\d{2}[-/.]?\d{2})?(?:[t ]\d\d:.*)?$/.test(text);
}

/** Whether a prepared text stands for a date that nobody gives: empty, "n/a", "?". */
export function saysNothing(text: string): boolean {
	return text === '' || nothing.has(text) || (standsForNothing(text) && !saysStill(text));
}
