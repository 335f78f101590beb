# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Sessions that are used so rarely that the server would end them, kept by a call now and then."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from weakref import WeakMethod

from ..faults import Fault
from ..transport import TransportError


class Heartbeat:
    """Makes a call again and again, in a thread that ends no program and keeps no object.

    Args:
        call: A method of an object; the beats end when nobody else has the object any more.
        seconds: The time between two calls.
    """

    def __init__(self, call: Callable[[], object], seconds: float) -> None:
        if not seconds > 0:
            raise ValueError(f"the time between two calls has to be more than {seconds:g} s")
        self._call = WeakMethod(call)
        self._seconds = seconds
        self._over = Event()
        Thread(target=self._beat, name="keep-alive", daemon=True).start()

    def stop(self) -> None:
        """Make no more calls."""
        self._over.set()

    def _beat(self) -> None:
        while not self._over.wait(self._seconds):
            call = self._call()
            if call is None:
                return
            with suppress(Fault, TransportError):  # the program's own next call tells what is wrong
                call()
            del call
