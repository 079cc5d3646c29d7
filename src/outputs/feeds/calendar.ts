/** Calendars (iCalendar, RFC 5545) of milestones whose day or month is known; years alone have no place in a calendar. */
import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { Milestone } from '../../domain/archive/archive.ts';
import type { ArchiveDate } from '../../domain/time/date.ts';
import { formatDate } from '../../domain/time/words.ts';

export interface CalendarOptions {
  /** The archive's, in the ids of events, which never change. */
  id: string;
  name: string;
  url: string;
  /** The full address of a milestone's page. */
  urlOf: (m: Milestone) => string;
  /** The day that a milestone became known here, ISO 8601: the calendar's own time stamps. */
  knownOn: (m: Milestone) => string;
  /** Only days, each coming back every year. */
  anniversaries?: boolean;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const after = (day: string) => new Date(midnight(day).getTime() + 86_400_000);

/** The first day and the day after the last, where both ends are known to the month at least. */
export function daysOf({ from, to }: ArchiveDate): { start: Date; end: Date } | undefined {
  if (!from?.month || !to?.month) return undefined;
  return { start: midnight(from.first), end: after(to.last) };
}

/** The calendar's text. Months are all-day events from their first day to their last. */
export function makeCalendar(milestones: Milestone[], options: CalendarOptions): string {
  const calendar = ical({
    name: options.name,
    url: options.url,
    prodId: { company: options.id, product: 'archive', language: 'ZH' },
  });
  for (const m of milestones) {
    const days = daysOf(m.date);
    if (!days || (options.anniversaries && (m.date.from !== m.date.to || m.date.from?.precision !== 'day'))) continue;
    calendar.createEvent({
      id: `${m.id}${options.anniversaries ? '-anniversary' : ''}@${options.id}`,
      stamp: midnight(options.knownOn(m)),
      ...days,
      allDay: true,
      timezone: 'UTC',
      // History takes up nobody's time: no day of the reader's is busy because of it.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: options.anniversaries ? `${m.title}（${m.date.from?.year}年）` : m.title,
      description: `${formatDate(m.date)}。${m.text}\n${options.urlOf(m)}`,
      url: options.urlOf(m),
      ...(options.anniversaries && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
    });
  }
  return `${calendar.toString().trim()}\r\n`;
}
