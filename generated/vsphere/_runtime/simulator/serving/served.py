# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A simulated server that listens on the network, for as long as a program wants it to."""

from __future__ import annotations

from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from ssl import SSLContext
from threading import Lock, Thread
from typing import Self, cast

from ...live import Live
from ..core.world import World
from .answering import Answerer, Answering
from .certificates import context_for, made_for, thumbprint
from .versions import version_file
from .web import LOOK, PATH, WebServer


class Served(Live):
    """Where a server can be reached. Used in a ``with`` statement, it stops listening at the end.

    Args:
        world: The server.
        calls: What carries out calls.
        host: Where it listens.
        port: The port; 0 for any that is free.
        tls: Whether it speaks TLS.
        certificate: A file with its certificate; where there is none, one is made.
        key: A file with the key of that, where it is another one.

    Attributes:
        host: Where it listens.
        port: The port.
        certificate: A file with the certificate, which clients may trust as an authority where it was made;
            None without TLS.
        thumbprint: SHA-256 of the certificate, None without TLS.
    """

    def __init__(
        self,
        world: World,
        calls: Answering,
        host: str,
        port: int,
        tls: bool,
        certificate: str | PathLike[str] | None,
        key: str | PathLike[str] | None,
    ) -> None:
        if not 0 <= port < 1 << 16:
            raise ValueError(f"{port} is no port")
        self.host = host
        self.certificate: str | None = None
        self.thumbprint: str | None = None
        self._lock = Lock()
        versions = version_file(world.version)
        with ExitStack() as stack:
            context = self._context(stack, tls, certificate, key)
            self._web = WebServer(host, port, Answerer(world, calls), versions, context)
            self.port = cast("tuple[str, int]", self._web.server_address)[1]
            self._thread = Thread(
                target=self._web.serve_forever, args=(LOOK,), name=f"{world.name} on {self.port}", daemon=True
            )
            self._thread.start()
            self._open: ExitStack | None = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.url}>"

    @property
    def url(self) -> str:
        """What clients connect to."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'http' if self.thumbprint is None else 'https'}://{host}:{self.port}{PATH}"

    def close(self) -> None:
        """Stop listening, and end all threads and the sessions that came this way; again does nothing."""
        with self._lock:
            stack, self._open = self._open, None
        if stack is not None:
            with stack:
                self._web.shutdown()
                self._thread.join()
                self._web.end()

    def _context(
        self,
        stack: ExitStack,
        tls: bool,
        certificate: str | PathLike[str] | None,
        key: str | PathLike[str] | None,
    ) -> SSLContext | None:
        """The context for TLS, where it is spoken; what was made for it stays until the stack is closed."""
        if certificate is None and key is not None:
            raise ValueError("a key is good for nothing without its certificate")
        if certificate is not None:
            file, key_file = Path(certificate), None if key is None else Path(key)
        elif tls:
            file, key_file = stack.enter_context(made_for(self.host))
        else:
            return None
        context = context_for(file, key_file)
        self.certificate, self.thumbprint = str(file), thumbprint(file)
        return context
