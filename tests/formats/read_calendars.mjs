// Reads calendars with ical.js: [file of ical.js]; on stdin [[calendar, first, last], …] in JSON.
// Writes for each the starts of its meetings between these days, as text, in order.
import { readFileSync } from "node:fs";

const { default: ICAL } = await import(process.argv[2]);
const MOST = 5000;

function startsOf([text, first, last]) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  const all = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
  const found = [];
  const note = (time) => {
    const said = time.toString().replace("T", " ");
    if (said.slice(0, 10) >= first && said.slice(0, 10) <= last) {
      found.push(said);
    }
  };
  for (const event of all.filter((one) => !one.isRecurrenceException())) {
    for (const other of all) {
      if (other.isRecurrenceException() && other.uid === event.uid) {
        event.relateException(other);
      }
    }
    if (!event.isRecurring()) {
      note(event.startDate);
      continue;
    }
    const dates = event.iterator();
    for (let count = 0; count < MOST; count += 1) {
      const next = dates.next();
      if (!next || next.toString().slice(0, 10) > `${Number(last.slice(0, 4)) + 1}`) {
        break;
      }
      note(event.getOccurrenceDetails(next).startDate);
    }
  }
  return found.sort();
}

const calendars = JSON.parse(readFileSync(0, "utf-8"));
process.stdout.write(JSON.stringify(calendars.map(startsOf)));
