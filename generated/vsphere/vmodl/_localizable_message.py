# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.LocalizableMessage``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.LocalizableMessage",
    wire_name="LocalizableMessage",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "arg",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("message", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class LocalizableMessage(vmodl.DynamicData):
    """Message that can be shown in more than one language. It contains the finished text for the
    session and also the parts from which a client can build the text in another language.

    To build it, look the key up in a catalog of messages and put the arguments into the places
    named in braces.

    Fields:
        - ``key``: Identifier of the message in the catalogs.
        - ``arg``: Values for the places in the message, each under the name of its place.
        - ``message``: Finished text in the language of the session, which
          ``vim.SessionManager.SetLocale`` chooses.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vmodl.LocalizableMessage.md``
        ``vmodl/LocalizableMessage.rst``
    """

    key: str = ""
    """Identifier of the message in the catalogs."""
    arg: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """Values for the places in the message, each under the name of its place."""
    message: str | None = None
    """Finished text in the language of the session, which ``vim.SessionManager.SetLocale``
    chooses.
    """
