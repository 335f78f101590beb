# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Sessions that pyVmomi has begun, whatever way they were made.

pyVmomi is not imported: what is needed are a few attributes of its connection.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPSConnection
from typing import Protocol, cast

from ..options import Options
from .headers import cookies_in
from .proxies import DIRECT
from .wire import SESSION_COOKIE

_NEEDED = ("host", "path", "cookie", "scheme", "schemeArgs")


class _Adapter(Protocol):
    """A connection of pyVmomi."""

    host: str
    path: str
    cookie: str
    scheme: type[HTTPConnection]
    schemeArgs: Mapping[str, object]


def connection_of(service_instance: object) -> tuple[str, dict[str, str], Options]:
    """The server, the cookies and the way of a connection of pyVmomi.

    Args:
        service_instance: What ``SmartConnect`` gives, or another managed object of pyVmomi.

    Raises:
        TypeError: It has no connection by HTTP, or one that goes by a socket or a tunnel of the system's own.
    """
    stub = _logged_in(getattr(service_instance, "_stub", None))
    if not all(hasattr(stub, name) for name in _NEEDED):
        raise TypeError(
            f"{type(service_instance).__name__} is no object of pyVmomi that has a connection by HTTP"
        )
    adapter = cast(_Adapter, stub)
    if adapter.host.startswith("/") or hasattr(stub, "sslProxyPath"):
        raise TypeError("a connection of pyVmomi by a local socket or a tunnel cannot be adopted")
    scheme = "https" if issubclass(adapter.scheme, HTTPSConnection) else "http"
    return f"{scheme}://{adapter.host}{adapter.path}", _cookies_of(adapter), _options_of(adapter)


def _logged_in(stub: object) -> object:
    """The connection that speaks, inside of one that logs in by itself when it is first used."""
    log_in = getattr(stub, "_CallLoginMethod", None)
    if callable(log_in):
        log_in()
    return getattr(stub, "soapStub", stub)


def _cookies_of(adapter: _Adapter) -> dict[str, str]:
    """What a connection shows its server: it keeps the last that was set, and the id of the session."""
    cookies = cookies_in(adapter.cookie)
    known: object = getattr(adapter, "sessionId", None)
    if isinstance(known, str) and known and SESSION_COOKIE not in cookies:
        cookies[SESSION_COOKIE] = f'"{known}"'  # as pyVmomi sends one that it was given
    return cookies


def _options_of(adapter: _Adapter) -> Options:
    """How a connection reaches its server, and whom it takes for it."""
    options: Options = {"proxy": _proxy_of(adapter)}  # pyVmomi does not look into the environment
    context, timeout = adapter.schemeArgs.get("context"), adapter.schemeArgs.get("timeout")
    if isinstance(context, ssl.SSLContext):
        options["context"] = context
    if isinstance(timeout, int | float):
        options["timeout"] = float(timeout)
    pinned = _pinned_by(adapter)
    if pinned is not None:
        options["thumbprint"] = pinned
    headers: object = getattr(adapter, "_customHeaders", None)
    if isinstance(headers, Mapping):
        texts = cast("Mapping[object, object]", headers)
        options["headers"] = {str(name): str(value) for name, value in texts.items()}
    return options


def _pinned_by(adapter: _Adapter) -> str | None:
    """The thumbprint of the one certificate that a connection accepts."""
    pem: object = getattr(adapter, "serverPemCert", None)
    if isinstance(pem, str) and pem:
        import hashlib  # as few programs need it

        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()
    thumbprint: object = getattr(adapter, "thumbprint", None)
    return thumbprint if isinstance(thumbprint, str) and thumbprint else None


def _proxy_of(adapter: _Adapter) -> str:
    """The proxy that a connection goes by."""
    host: object = getattr(adapter, "httpProxyHost", None)
    return f"http://{host}:{getattr(adapter, 'httpProxyPort', 80)}" if host else DIRECT
