# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Whether an idle connection can carry another call."""

from __future__ import annotations

import select
import socket


def is_quiet(idle: socket.socket) -> bool:
    """Whether nothing has come on an idle connection: neither its end, nor bytes that nobody has asked for.

    Of either, a call would learn only after it was sent. What has come below TLS is as good a reason.
    """
    try:
        if not hasattr(select, "poll"):  # Windows, where the number of a socket may be any
            return not select.select([idle], [], [], 0)[0]
        poll = select.poll()
        poll.register(idle, select.POLLIN)
        return not poll.poll(0)
    except (OSError, ValueError):  # it was closed
        return False
