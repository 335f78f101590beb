# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Files of datastores, as programs fetch and send them on a session."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from ..checking import TYPE_CHECKING
from ..managed_object import ManagedObject
from .login_session import LoginSession

if TYPE_CHECKING:
    from os import PathLike

    from ..daily.transfers import Readable, Writable
    from ..generated import Datastore


class FileSession(LoginSession):
    """A session whose server has files."""

    def download(
        self,
        datastore: Datastore,
        path: str,
        to: str | PathLike[str] | Writable,
        *,
        on_progress: Callable[[int, int | None], None] | None = None,
        ticket: bool = False,
    ) -> int:
        """Fetch a file of a datastore, piece by piece.

        Args:
            datastore: The datastore.
            path: The path within it, such as ``web/web.vmx``.
            to: Where to write it: a path, or a file that is open in binary mode. At a path, there then is the
                whole file, or what was there before.
            on_progress: Is called with the bytes that have come, and those that there are, None where the
                server does not say.
            ticket: Whether a ticket for this request shows who asks, in place of the session's cookie.

        Returns:
            How many bytes it has.

        Raises:
            soap.TransferRefused: The server has no such file, or does not give it.
            TransportError: The connection broke, or took too long.
            ValueError: It is no path within a datastore.
            OSError: It cannot be written.
        """
        from ..daily import transfers  # loaded when it is first used

        place = transfers.place_of(self._entry_points(), self.stub, cast(ManagedObject, datastore), path)
        return transfers.download(place, to, on_progress, ticket)

    def upload(
        self,
        datastore: Datastore,
        path: str,
        source: str | PathLike[str] | Readable,
        *,
        size: int | None = None,
        on_progress: Callable[[int, int | None], None] | None = None,
        ticket: bool = False,
    ) -> int:
        """Send a file to a datastore, piece by piece; one that is there is written over.

        Where it breaks off, what has arrived is removed.

        Args:
            datastore: The datastore.
            path: The path within it, such as ``iso/system.iso``.
            source: What is sent: a path, or something that is read like a file in binary mode.
            size: How many bytes that are, where neither the system nor the file knows it.
            on_progress: Is called with the bytes that were sent, and those that there are, None where nobody
                knows.
            ticket: Whether a ticket for this request shows who asks, in place of the session's cookie.

        Returns:
            How many bytes were sent.

        Raises:
            soap.TransferRefused: The server does not take it.
            TransportError: The connection broke, or took too long. A note says if a part may be left.
            ValueError: It is no path within a datastore, or there are not ``size`` bytes.
            OSError: It cannot be read.
        """
        from ..daily import transfers  # loaded when it is first used

        place = transfers.place_of(self._entry_points(), self.stub, cast(ManagedObject, datastore), path)
        return transfers.upload(place, source, size, on_progress, ticket)
