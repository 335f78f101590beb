"""Following several objects through a property collector, in such a way that nothing of it is left behind.

Since API 4.1 a session can have collectors of its own: one is made, and destroyed with everything in it.
Before, there is one for the whole session: filters are added to it, and destroyed.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager

from . import needs
from .clock import clock_of
from .managed_object import ManagedObject
from .transport import TransportError
from .updates import COLLECTOR, OnLost, Polling, Updates, Waiting, quietly


@contextmanager
def following(
    objects: Sequence[ManagedObject], paths: Sequence[str], on_lost: OnLost
) -> Generator[Updates, None, None]:
    """Follow properties of objects for as long as the context lasts.

    Args:
        objects: Objects of one type on one connection.
        paths: The properties.
        on_lost: Is told which of them cannot be followed, and why.
    """
    stub = objects[0]._stub
    needs.needed(COLLECTOR)
    shared = needs.service_instance(stub).RetrieveServiceContent().propertyCollector
    with ExitStack() as undo:
        if stub.rank >= needs.method_of(shared, "CreatePropertyCollector").rank:
            own = shared.CreatePropertyCollector()
            undo.callback(quietly, own.DestroyPropertyCollector)
            updates: Updates = Waiting(own, clock_of(stub))
        else:
            updates = Polling(shared, clock_of(stub))
            undo.callback(updates.destroy_filters)
        updates.watch(objects, paths, on_lost)
        try:
            yield updates
        except TransportError as error:
            if isinstance(error, TimeoutError):
                undo.pop_all()  # who does not answer is not asked again: that would take as long once more
            raise
