"""Where the program starts: a signal ends it in order, whatever it is doing, its imports included."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from types import FrameType

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


def _end(number: int, _: FrameType | None) -> None:
    """End the program so that everything is cleaned up on the way, with the status that a shell gives."""
    for name in _SIGNALS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)  # once is enough
    if number == signal.SIGINT:
        _say("interrupted")
    sys.exit(128 + number)


def _say(text: str) -> None:
    """Write a line to standard error, also where the signal came in the midst of writing there."""
    try:
        print(text, file=sys.stderr)
    except RuntimeError:  # a buffer takes nothing from whoever interrupts it
        with suppress(OSError):
            os.write(2, f"{text}\n".encode())


def main() -> None:
    """Run the command line."""
    for name in _SIGNALS:
        # One that is ignored stays so: nohup wants it.
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is not signal.SIG_IGN:
            signal.signal(getattr(signal, name), _end)
    from codegen.cache import runs  # before anything that takes long to load

    status = runs.replay(sys.argv[1:])
    if status is not None:
        sys.exit(status)
    from codegen.cli import main as command_line

    command_line()


if __name__ == "__main__":
    main()
