"""Which version is spoken with a server."""

from __future__ import annotations

from ..service_versions import UnreadableVersions, negotiate
from ..version import Version, own_service, versions
from .http import Message


def newest_common(message: Message, service: str = "") -> Version | None:
    """The newest version that the server's version file lists and this package knows, None where it has none.

    Args:
        message: What came when the file was asked for.
        service: The service; that of the API itself by default.
    """
    if message.status != 200:
        return None
    try:
        return negotiate(message.body, service)
    except UnreadableVersions:
        return None


def version_called(number: str) -> Version | None:
    """The version of the API itself that has a number, else the newest of those before it.

    A server knows those that are older than its own.

    Args:
        number: What a server says of itself, such as ``8.0.3.0``.
    """
    space = f"{own_service()}/"
    known = {each.namespace.removeprefix(space): each for each in versions() if each.namespace}
    if number in known:
        return known[number]
    stated = _parts(number)
    placed = ((_parts(each), version) for each, version in known.items())
    return max((each for each in placed if () < each[0] <= stated), default=((), None))[1]


def _parts(number: str) -> tuple[int, ...]:
    """The parts of a number, none where it is none: ``8.0.3`` and ``8.0.3.0`` are the same."""
    parts = number.split(".")
    if not all(each.isascii() and each.isdigit() for each in parts):
        return ()
    whole = tuple(int(each) for each in parts)
    while whole and not whole[-1]:
        whole = whole[:-1]
    return whole


def oldest(service: str = "") -> Version:
    """The oldest version of a service that a server can be told.

    Raises:
        LookupError: The package knows none.
    """
    for each in versions(service):
        if each.namespace:
            return each
    raise LookupError(f"no version of {service or own_service()} is known that a server can be told")


def named(version: str) -> Version:
    """The version that a caller names, by id, number or name.

    Raises:
        LookupError: The package does not know it.
    """
    for each in versions():
        if version in (each.id, each.number, each.name) and each.namespace:
            return each
    raise LookupError(f"this package knows no version {version!r}")
