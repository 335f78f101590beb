# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RecoveryEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RecoveryEvent",
    wire_name="RecoveryEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version8", rank=8),
        _rt.Property("portKey", "string", since="vim.version.version8", rank=8),
        _rt.Property("dvsUuid", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("vnic", "string", optional=True, since="vim.version.version8", rank=8),
    ),
)
class RecoveryEvent(vim.event.DvsEvent):
    """The data object ``vim.event.RecoveryEvent``.

    Fields:
        - ``hostName``: ``string``, required.
        - ``portKey``: ``string``, required.
        - ``dvsUuid``: ``string``, optional.
        - ``vnic``: ``string``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/RecoveryEvent.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    portKey: str = ""
    """``string``, required. Since vSphere API 5.1."""
    dvsUuid: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    vnic: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
