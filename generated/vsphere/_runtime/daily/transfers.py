# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Files of datastores, to and from places of one's own; nothing half is left on either side."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import IO, Protocol, cast
from urllib.parse import quote, urlencode

from .. import needs
from ..clock import clock_of
from ..faults import Fault
from ..managed_object import ManagedObject
from ..protocols import Content
from ..soap.errors import TransferRefused
from ..soap.streams import PIECE, OnProgress, received, send
from ..soap.stub import SoapStub
from ..transport import TransportError
from ..updates import wire_name_of

_TICKET = "vmware_cgi_ticket"
_TRIES, _PAUSE = 2, 0.5
"""How often a part of a file is looked for to be removed, and the seconds between."""
_SPEC = "vim.SessionManager.HttpServiceRequestSpec"


class Readable(Protocol):
    """A file, or something that is read like one in binary mode."""

    def read(self, size: int, /) -> bytes: ...


class Writable(Protocol):
    """A file, or something that is written like one in binary mode."""

    def write(self, data: bytes, /) -> object: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A file of a datastore.

    Attributes:
        stub: The connection.
        content: The server's entry points.
        center: The datacenter.
        url: Path and query of the file.
        name: What the API calls it, such as ``[disk] web/web.vmx``.
    """

    stub: SoapStub
    content: Content
    center: ManagedObject
    url: str
    name: str

    def headers(self, method: str, ticket: bool) -> dict[str, str]:
        """The headers that show who asks: the cookies of the session, or a ticket for this one request."""
        if not ticket:
            return self.stub.wire.headers_of_files()
        url = f"{'https' if self.stub.wire.address.secure else 'http'}://{self.stub.wire.address.authority}"
        spec = needs.make(_SPEC, method=method, url=f"{url}{self.url}")
        manager = cast(_Tickets, self.content.sessionManager)
        return self.stub.wire.headers_of_files({_TICKET: manager.AcquireGenericServiceTicket(spec).id})


class _Ticket(Protocol):
    id: str


class _Tickets(Protocol):
    def AcquireGenericServiceTicket(self, spec: object) -> _Ticket: ...


class _Deleting(Protocol):
    def wait(self) -> object: ...


class _Files(Protocol):
    def DeleteDatastoreFile_Task(self, name: str, datacenter: object) -> _Deleting: ...


def place_of(content: Content, stub: SoapStub, datastore: ManagedObject, path: str) -> Place:
    """Where a file of a datastore is, seen by HTTP.

    Raises:
        ValueError: It is no path within a datastore.
        LookupError: The datastore is in no datacenter.
        TypeError: It is no datastore.
    """
    if not isinstance(cast(object, datastore), ManagedObject):
        raise TypeError(f"a datastore is needed, such as session.find finds, not {datastore!r:.80}")
    clean = path.strip("/")
    if not clean or clean.startswith("[") or any(step in ("", ".", "..") for step in clean.split("/")):
        raise ValueError(f"{path!r} is no path within a datastore, such as 'web/web.vmx'")
    above = list(_above(stub, datastore))
    at = next((at for at, (each, _) in enumerate(above) if wire_name_of(type(each)) == "Datacenter"), None)
    if at is None:
        raise LookupError(f"{datastore!r} is in no datacenter")
    center = "/".join(name for _, name in reversed(above[at:-1])) or above[at][1]
    store = above[0][1]
    query = urlencode({"dcPath": center, "dsName": store}, quote_via=quote)
    return Place(stub, content, above[at][0], f"/folder/{quote(clean)}?{query}", f"[{store}] {clean}")


def _above(stub: SoapStub, entity: ManagedObject) -> Generator[tuple[ManagedObject, str], None, None]:
    """An entity and what is above it, with their names."""
    at: ManagedObject | None = entity
    while at is not None:
        known = stub.fetch(at, ["name", "parent"])
        yield at, str(known.get("name") or "")
        at = known.get("parent")


def download(
    place: Place, to: str | os.PathLike[str] | Writable, on_progress: OnProgress | None, ticket: bool
) -> int:
    """Fetch a file; ``ServerSession.download`` describes it."""
    _check(to, "write")
    return cast(int, place.stub.renewing(lambda: _fetched(place, to, on_progress, ticket)))


def _fetched(
    place: Place, to: str | os.PathLike[str] | Writable, on_progress: OnProgress | None, ticket: bool
) -> int:
    """Fetch a file once."""
    pieces = received(place.stub.wire, place.url, place.headers("httpGet", ticket))
    with closing(pieces):
        if not isinstance(to, str | os.PathLike):
            return _written(pieces, to, on_progress)
        target = Path(to)
        part = target.with_name(f".{target.name}.{token_hex(4)}.part")
        try:
            with part.open("xb") as file:
                size = _written(pieces, file, on_progress)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        return size


def _check(file: object, method: str) -> None:
    """Make sure that something is a path, or has a method of files."""
    if not isinstance(file, str | os.PathLike) and not callable(getattr(file, method, None)):
        raise TypeError(f"a path is needed, or a file that is open in binary mode, not {file!r:.80}")


def _written(
    pieces: Generator[tuple[bytes, int | None], None, None], file: Writable, on_progress: OnProgress | None
) -> int:
    """Write what comes, and say how much it was."""
    size = 0
    for piece, total in pieces:
        file.write(piece)
        size += len(piece)
        if on_progress is not None:
            on_progress(size, total)
    if on_progress is not None and size == 0:
        on_progress(0, 0)  # who shows a bar is told that it is full
    return size


def upload(
    place: Place,
    source: str | os.PathLike[str] | Readable,
    size: int | None,
    on_progress: OnProgress | None,
    ticket: bool,
) -> int:
    """Send a file; ``ServerSession.upload`` describes it."""
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            return upload(place, file, size, on_progress, ticket)
    _check(source, "read")
    begin = _position(source)
    if begin is None:
        return _sent(place, source, size, on_progress, ticket)

    def send_from_begin() -> int:
        cast("IO[bytes]", source).seek(begin)  # a login may have been needed in the middle of it
        return _sent(place, source, size, on_progress, ticket)

    return cast(int, place.stub.renewing(send_from_begin))


def _sent(
    place: Place, source: Readable, size: int | None, on_progress: OnProgress | None, ticket: bool
) -> int:
    """Send a file once, from where its source is read."""
    known = size if size is not None else _size_of(source)
    headers = place.headers("httpPut", ticket) | {"Content-Type": "application/octet-stream"}
    begun = [False]
    try:
        return send(place.stub.wire, place.url, headers, _read(source, begun), known, on_progress)
    except BaseException as error:
        if begun[0] and not (isinstance(error, TransferRefused) and error.status < 500):
            _remove(place, error)
        raise


def _read(source: Readable, begun: list[bool]) -> Generator[bytes, None, None]:
    while piece := source.read(PIECE):
        if isinstance(cast(object, piece), str):
            raise TypeError("the file is open as text, and has to be in binary mode")
        begun[0] = True
        yield piece


def _position(source: Readable) -> int | None:
    """Where a file is read, None where it cannot be read from there a second time."""
    file = cast("IO[bytes]", source)
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError):
        return None


def _size_of(source: Readable) -> int | None:
    """How much there is to read from here on, where a file knows."""
    file = cast("IO[bytes]", source)
    try:
        here = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(here)
    except (AttributeError, OSError):
        return None
    return end - here


def _remove(place: Place, error: BaseException) -> None:
    """Remove what has arrived of a file that is not whole; where that fails, the error says so."""
    files = cast("_Files | None", getattr(place.content, "fileManager", None))
    kept = f"a part of {place.name} may be left on the server"
    if files is None:
        error.add_note(kept)
        return
    for _ in range(_TRIES):
        try:
            files.DeleteDatastoreFile_Task(place.name, place.center).wait()
            return
        except (Fault, TransportError) as fault:
            if not needs.is_a(fault, "vim.fault.FileNotFound"):
                error.add_note(f"{kept}: {fault}")
                return
        clock_of(place.stub).sleep(_PAUSE)  # the server may only begin to write what has arrived
