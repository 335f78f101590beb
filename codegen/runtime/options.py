"""How a server is reached and spoken with: what callers may say when they connect.

Annotations are no texts here: typed dictionaries compile those, and the first text that is compiled takes
Python as long as importing ten modules.
"""

from collections.abc import Callable, Mapping
from os import PathLike
from typing import TypedDict

from .checking import TYPE_CHECKING
from .policy import GatePolicy

if TYPE_CHECKING:
    from ssl import SSLContext

    from .soap.server_session import ServerSession
    from .soap.tls import Certificate
else:  # dear to import
    SSLContext = ServerSession = Certificate = object


class Options(TypedDict, total=False):
    """How a server is reached and spoken with; see ``connect``."""

    version: str | None
    policy: GatePolicy | str
    ca: str | PathLike[str] | None
    thumbprint: str | None
    verify: bool
    strict: bool
    old_tls: bool
    context: SSLContext | None
    proxy: str | None
    timeout: float
    connect_timeout: float
    locale: str | None
    headers: Mapping[str, str] | None
    token: str | None
    bearer_token: str | None
    clone_ticket: str | None
    sspi: Callable[[bytes | None], bytes] | bool
    extension: str | None
    certificate: Certificate | None
    tunnel_port: int
    keep_alive: float | None
    reauthenticate: Callable[[ServerSession], object] | None


_OF_PYVMOMI = {
    "pwd": "password=",
    "port": "the host, as HOST:PORT",
    "protocol": "the host, as http://HOST",
    "path": "the host, as https://HOST/PATH",
    "sslContext": "context=",
    "disableSslCertValidation": "verify=False",
    "httpConnectionTimeout": "timeout=",
    "certFile": "certificate=",
    "keyFile": "certificate=",
    "b64token": "token= or sspi=",
    "customHeaders": "headers=",
    "preferredApiVersions": "version=",
}
"""What people who come from pyVmomi say, and what it is here."""
_SECONDS = ("timeout", "connect_timeout", "keep_alive")
_SWITCHES = ("verify", "strict", "old_tls")
_TEXTS = ("thumbprint", "proxy", "locale", "token", "bearer_token", "clone_ticket", "extension")


def check(options: Options) -> None:
    """Refuse what is no option, and values of the wrong types: these would do nothing, or something else.

    Raises:
        TypeError: There is no option of some name, or it takes other values.
        ValueError: A time is none that one could wait.
    """
    for name, value in options.items():
        if name not in Options.__annotations__:
            raise TypeError(f"there is no option {name!r}{_hint(name)}")
        wanted = _wanted(name, value)
        if wanted:  # the value may be a secret
            raise TypeError(f"{name}= takes {wanted}, not {type(value).__name__}")
        if name in _SECONDS and isinstance(value, int | float) and not value > 0:
            raise ValueError(f"{name}= takes seconds, more than 0, not {value}")


def _wanted(name: str, value: object) -> str:
    """What an option takes, if that is something else than a value; nothing if it fits."""
    if name in _SWITCHES:  # None is no way to say that nobody is to be checked
        return "" if isinstance(value, int) else "True or False"
    if value is None:
        return ""
    if name in _SECONDS:
        return "" if isinstance(value, int | float) else "seconds"
    if name in _TEXTS:
        return "" if isinstance(value, str) else "a text"
    if name == "headers":
        return "" if isinstance(value, Mapping) else "texts by their names"
    if name == "context":
        return "" if hasattr(value, "wrap_socket") else "an ssl.SSLContext"
    return ""


def _hint(name: str) -> str:
    """What somebody has meant who names an option that there is not."""
    if name in _OF_PYVMOMI:
        return f": pyVmomi's {name} is {_OF_PYVMOMI[name]} here"
    from difflib import get_close_matches  # dear to import

    close = get_close_matches(name, Options.__annotations__, 1)
    return f"; did you mean {close[0]}?" if close else ""
