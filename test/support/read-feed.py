"""Reads an iCalendar file from standard input with Debian's python3-icalendar and prints its events as JSON."""

import json
import sys

from icalendar import Calendar

events = [
    {
        "uid": str(event["UID"]),
        "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat() if "DTEND" in event else None,
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]) if "STATUS" in event else None,
        "summary": str(event["SUMMARY"]),
    }
    for event in Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT")
]
json.dump(events, sys.stdout)
