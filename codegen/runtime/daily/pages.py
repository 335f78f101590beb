"""What a property collector finds, page by page."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from typing import cast

from .. import needs
from ..managed_object import Stub
from ..protocols import Content
from ..updates import COLLECTOR, quietly
from .parts import ObjectContent, Reader, Result

PAGE = 250
"""Objects of a page where nobody says otherwise."""


def contents(
    entry_points: Content, stub: Stub, spec: object, page: int
) -> Generator[Sequence[ObjectContent], None, None]:
    """The pages of what a filter finds; before API 4.1 all is one page.

    Where it is ended early, the server forgets the rest.

    Args:
        entry_points: The server's.
        stub: The connection.
        spec: The filter.
        page: How many objects a page may have.
    """
    needs.needed(COLLECTOR)
    reader = cast(Reader, entry_points.propertyCollector)
    if stub.rank < needs.method_of(entry_points.propertyCollector, "RetrievePropertiesEx").rank:
        yield reader.RetrieveProperties([spec])
        return
    options = needs.make(f"{COLLECTOR}.RetrieveOptions", maxObjects=page)
    found: Result | None = reader.RetrievePropertiesEx([spec], options)
    while found is not None:
        token = found.token
        if not token:
            yield found.objects
            return
        try:
            yield found.objects
        except BaseException:
            quietly(partial(reader.CancelRetrievePropertiesEx, token))
            raise
        found = reader.ContinueRetrievePropertiesEx(token)
