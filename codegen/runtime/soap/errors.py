"""The ways in which a call gets no answer."""

from __future__ import annotations

from ..transport import TransportError


class NotReached(TransportError, ConnectionError):
    """There is no connection to the server, or it broke before the answer was whole."""


class ConnectionBroke(NotReached):
    """The connection broke after the request had gone out; whether the server did it is not known."""


class CertificateRefused(NotReached):
    """The server's certificate is not one that this program trusts, so nothing was sent."""


class TimeUp(TransportError, TimeoutError):
    """The server took longer than this program was told to wait.

    Attributes:
        seconds: How long that was.
    """

    def __init__(self, what: str, seconds: float) -> None:
        super().__init__(f"{what} took longer than {seconds:g} s")
        self._what = what
        self.seconds = seconds

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._what, self.seconds), vars(self)


class _OtherAnswer(TransportError):
    """What came is an answer of HTTP, and not the one that was wanted.

    Attributes:
        status: The status of HTTP.
        words: What the answer begins with.
    """

    def __init__(self, what: str, status: int, words: str = "") -> None:
        super().__init__(f"{what}: status {status}" + (f", {words!r}" if words else ""))
        self._what = what
        self.status = status
        self.words = words

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._what, self.status, self.words), vars(self)


class NotSoap(_OtherAnswer):
    """Something else than a vSphere server has answered, or one whose services do not run yet."""


class TransferRefused(_OtherAnswer):
    """A server does not give a file, or does not take it."""


class UnreadableAnswer(TransportError, ValueError):
    """What came cannot be read: it is no well-formed XML, no SOAP, cut off, too large or not what was asked.

    Attributes:
        reason: What is wrong with it.
        path: Where, from the outside in, such as ``returnval.objects.propSet``.
    """

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason

    def within(self, step: str) -> None:
        """Say of which element what is wrong is a part."""
        self.path = f"{step}.{self.path}" if self.path else step
