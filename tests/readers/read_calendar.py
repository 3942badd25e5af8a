"""Reads a JSON list of iCalendar texts and prints what python3-icalendar makes of each."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def plain(value):
    moment = getattr(value, "dt", None)
    if isinstance(moment, datetime):
        return moment.astimezone(timezone.utc).isoformat()
    return value.to_ical().decode() if moment is not None else str(value)


def entry(component):
    return {
        "names": list(component.keys()),
        "values": {name: plain(value) for name, value in component.items() if name != "CATEGORIES"},
    }


def read(text):
    calendar = Calendar.from_ical(text.encode())
    return {
        # The reader notes what it cannot read and goes on.
        "errors": [str(error) for part in calendar.walk() for error in part.errors],
        "entries": [entry(part) for part in calendar.walk("VEVENT")],
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
