"""How long a call may take that asks the server to wait."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping

from ..fields import Fields

_LIMIT = "maxWaitSeconds"
_UNLIMITED = ("WaitForUpdates",)
"""Methods with which a server waits for as long as nothing happens."""


def patience(method: str, arguments: Mapping[str, object], timeout: float) -> float | None:
    """Seconds to wait between two bytes of an answer: those of any call, and what the server was asked for.

    Args:
        method: Wire name of the method.
        arguments: What is sent.
        timeout: The seconds for any call.

    Returns:
        None where the server was asked to wait without limit; a dead connection ends that, too.
    """
    for value in arguments.values():
        if isinstance(value, Fields) and any(field == _LIMIT for field in value._info.attributes):
            limit: object = getattr(value, _LIMIT)
            return timeout + limit if isinstance(limit, int) else None
    if method in _UNLIMITED or (method == "WaitForUpdatesEx" and "options" not in arguments):
        return None
    return timeout
