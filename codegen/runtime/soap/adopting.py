"""Sessions that pyVmomi has begun, whatever way they were made.

pyVmomi is not imported: what is needed are a few attributes of its connection.
"""

from __future__ import annotations

from http.client import HTTPConnection, HTTPSConnection
from ssl import SSLContext
from typing import Protocol, cast

from ..options import Options
from .headers import cookie_in


class _Adapter(Protocol):
    """A connection of pyVmomi."""

    host: str
    path: str
    cookie: str
    scheme: type[HTTPConnection]
    schemeArgs: dict[str, object]
    thumbprint: str | None


def connection_of(service_instance: object) -> tuple[str, dict[str, str], Options]:
    """The server, the cookies and the way of a connection of pyVmomi.

    Args:
        service_instance: What ``SmartConnect`` gives, or another managed object of pyVmomi.

    Raises:
        TypeError: It has no connection by HTTP.
    """
    stub = getattr(service_instance, "_stub", None)
    stub = getattr(stub, "soapStub", stub)  # one that logs in by itself wraps the one that speaks
    if not all(hasattr(stub, name) for name in ("host", "path", "cookie", "scheme", "schemeArgs")):
        raise TypeError(
            f"{type(service_instance).__name__} is no object of pyVmomi that has a connection by HTTP"
        )
    adapter = cast(_Adapter, stub)
    secure = issubclass(adapter.scheme, HTTPSConnection)
    options: Options = {}
    context = adapter.schemeArgs.get("context")
    if isinstance(context, SSLContext):
        options["context"] = context
    elif getattr(adapter, "thumbprint", None):
        options["thumbprint"] = adapter.thumbprint
    server = f"{'https' if secure else 'http'}://{adapter.host}{adapter.path}"
    return server, cookie_in(adapter.cookie), options
