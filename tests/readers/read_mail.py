"""Reads a mail and prints what Python's email package makes of it."""

import json
import sys
from email import message_from_binary_file
from email.policy import default


def part(message):
    body = None if message.is_multipart() else message.get_content()
    return {
        "type": message.get_content_type(),
        "disposition": message.get_content_disposition(),
        "filename": message.get_filename(),
        "body": body.decode() if isinstance(body, bytes) else body,
        "parts": [part(each) for each in message.iter_parts()],
    }


message = message_from_binary_file(sys.stdin.buffer, policy=default)
defects = [str(defect) for each in message.walk() for defect in each.defects]
defects += [f"{name}: {defect}" for name, value in message.items() for defect in value.defects]
json.dump(
    {
        "defects": defects,
        "headers": [[name, str(value)] for name, value in message.items()],
        "content": part(message),
    },
    sys.stdout,
)
