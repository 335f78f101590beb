"""Whether an idle connection can carry another call."""

from __future__ import annotations

import socket


def is_quiet(idle: socket.socket) -> bool:
    """Whether nothing has come on an idle connection: neither its end, nor bytes that nobody has asked for.

    Of either, a call would learn only after it was sent. The connection is left without waiting for anything;
    who uses it sets a time-out.
    """
    idle.settimeout(0)
    try:
        # Below TLS, which has no way to look without taking: what has come there is as good a reason.
        socket.socket.recv(idle, 1, socket.MSG_PEEK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
