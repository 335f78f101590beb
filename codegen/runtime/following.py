"""Following several objects through a property collector, in such a way that nothing of it is left behind.

Since API 4.1 a session can have collectors of its own: one is made, and destroyed with everything in it.
Before, there is one for the whole session: filters are added to it, and destroyed.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager

from . import needs
from .clock import clock_of
from .deadline import NEVER, Deadline
from .managed_object import ManagedObject, Stub
from .transport import TransportError
from .updates import COLLECTOR, OnLost, Polling, Updates, Waiting

_CONTENT = "vim.ServiceInstanceContent"


@contextmanager
def following(
    objects: Sequence[ManagedObject], paths: Sequence[str], on_lost: OnLost, deadline: Deadline = NEVER
) -> Generator[Updates, None, None]:
    """Follow properties of objects for as long as the context lasts.

    Args:
        objects: Objects of one type on one connection.
        paths: The properties.
        on_lost: Is told which of them cannot be followed, and why.
        deadline: Until when they are followed.
    """
    stub = objects[0]._stub
    needs.needed(COLLECTOR)
    with ExitStack() as undo:
        try:
            with deadline.calls():
                updates, end = _begun(stub)
                undo.callback(_ended, end, deadline)
                updates.watch(objects, paths, on_lost)
            yield updates
        except TransportError as error:
            if isinstance(error, TimeoutError):
                undo.pop_all()  # who does not answer is not asked again: that would take as long once more
            raise


def _begun(stub: Stub) -> tuple[Updates, Callable[[], None]]:
    """Updates of the collector that there is, or of one that is made for them; and what ends them."""
    content = needs.service_instance(stub).RetrieveServiceContent()
    shared = needs.expected(needs.expected(content, _CONTENT).propertyCollector, COLLECTOR)
    if stub.rank >= needs.method_of(shared, "CreatePropertyCollector").rank:
        waiting = Waiting(shared.CreatePropertyCollector, stub)
        return waiting, waiting.destroy_collector
    polling = Polling(shared, clock_of(stub))
    return polling, polling.destroy_filters


def _ended(end: Callable[[], None], deadline: Deadline) -> None:
    """Leave nothing behind, for which a wait whose time is up does not take much longer either."""
    with deadline.calls():
        end()
