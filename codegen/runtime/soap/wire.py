"""Envelopes go to one server and come back: cookies, headers, ids of calls and one line of log for each."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING, Final

from ..forks import Lock
from .address import Address
from .connections import Connections
from .headers import checked_headers, cookie_header, cookie_in
from .http import Exchange, Message
from .way import Way

if TYPE_CHECKING:
    from logging import Logger

_PACKAGE = __name__.partition("._runtime")[0]
_VERSIONS = "vimServiceVersions.xml"
SESSION_COOKIE: Final = "vmware_soap_session"


class Wire:
    """What carries calls to a server.

    Args:
        way: The way to it.
        timeout: Seconds between two bytes of an answer.
        headers: What is sent along with every request.
        exchange: Sends requests, by connections that are there already.

    Raises:
        ValueError: A header is none; the message does not show what it says.

    Attributes:
        way: The way to the server.
        timeout: Seconds between two bytes of an answer.
    """

    def __init__(
        self,
        way: Way,
        timeout: float,
        headers: Mapping[str, str] | None = None,
        exchange: Exchange | None = None,
    ) -> None:
        self.way = way
        self.timeout = timeout
        self._exchange = exchange or way.exchange()
        self._headers = {
            "Content-Type": "text/xml; charset=utf-8",
            "Accept-Encoding": "gzip",
            "User-Agent": f"{_PACKAGE} Python/{sys.version_info.major}.{sys.version_info.minor}",
            **checked_headers(headers or {}),
        }
        self._lock = Lock()
        self._cookies: dict[str, str] = {}
        self._numbers = count(1)
        self._name = os.urandom(3).hex()

    @property
    def address(self) -> Address:
        """Where the server is."""
        return self.way.address

    @property
    def cookies(self) -> Mapping[str, str]:
        """What the server wants to be sent back: the names and values of its cookies."""
        with self._lock:
            return dict(self._cookies)

    @cookies.setter
    def cookies(self, cookies: Mapping[str, str]) -> None:
        with self._lock:
            self._cookies = dict(cookies)

    def next_operation(self) -> str:
        """An id for a call, which the server writes into its logs."""
        return f"{_PACKAGE}-{self._name}-{next(self._numbers)}"

    def post(
        self, path: str, action: str, body: bytes, timeout: float | None, again: bool = False
    ) -> Message:
        """Send an envelope.

        Args:
            path: Where the service is.
            action: What ``SOAPAction`` says: the version that is spoken.
            body: The envelope.
            timeout: Seconds between two bytes of the answer.
            again: Whether it is sent once more where the connection breaks.

        Raises:
            TransportError: There is no answer.
        """
        headers = {**self._headers, "SOAPAction": f'"{action}"'}
        with self._lock:
            if self._cookies:
                headers["Cookie"] = cookie_header(self._cookies)
        message = self._exchange.send("POST", path, body, headers, timeout, again)
        self._keep_cookies(message)
        return message

    @property
    def connections(self) -> Connections:
        """The connections to the server."""
        return self._exchange.connections

    def headers_of_files(self, cookies: Mapping[str, str] | None = None) -> dict[str, str]:
        """The headers of a request that is no call.

        Args:
            cookies: What shows who asks; by default, what shows the session.
        """
        calls = ("content-type", "accept-encoding", "soapaction")
        found = {name: value for name, value in self._headers.items() if name.lower() not in calls}
        shown = self.cookies if cookies is None else cookies
        if shown:
            found["Cookie"] = cookie_header(shown)
        return found

    def versions(self) -> Message:
        """The server's version file, or what came in place of it.

        Raises:
            TransportError: There is no answer.
        """
        path = f"{self.address.path}/{_VERSIONS}"
        return self._exchange.send("GET", path, None, self._headers, self.timeout)

    def beside(self, headers: Mapping[str, str] | None = None, exchange: Exchange | None = None) -> Wire:
        """Another one, which begins with the same cookies and then keeps its own.

        Args:
            headers: What it sends along beside what this one does.
            exchange: Sends its requests; by default the connections are shared.
        """
        made = Wire(self.way, self.timeout, {**self._headers, **(headers or {})}, exchange or self._exchange)
        made.cookies = self.cookies
        return made

    def close(self) -> None:
        """Close the connections."""
        self._exchange.close()

    def _keep_cookies(self, message: Message) -> None:
        for header in message.head.get_all("Set-Cookie"):
            with self._lock:
                self._cookies.update(cookie_in(header))


class Stopwatch:
    """Tells in the log how long a call took; it costs nothing where nobody has asked for a log."""

    def __init__(self, what: str, operation: str) -> None:
        self._log = _logger()
        self._what = what
        self._operation = operation
        self._begin = time.monotonic()

    def tell(self, outcome: str, sent: int, received: int) -> None:
        """Write the line.

        Args:
            outcome: How the call ended.
            sent: Bytes of the request.
            received: Bytes of the answer.
        """
        if self._log is not None:
            ms = (time.monotonic() - self._begin) * 1000
            form = "%s: %s, %.1f ms, %d bytes out, %d bytes in [%s]"
            self._log.debug(form, self._what, outcome, ms, sent, received, self._operation)


def _logger() -> Logger | None:
    """The log, where anybody reads it: a program that does must have imported the module."""
    logging = sys.modules.get("logging")
    if logging is None:
        return None
    logger: Logger = logging.getLogger(f"{_PACKAGE}.soap")
    return logger if logger.isEnabledFor(logging.DEBUG) else None
