# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmEventLogEntry``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.TpmEventLogEntry",
    wire_name="HostTpmEventLogEntry",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("pcrIndex", "int", since="vim.version.version8", rank=8),
        _rt.Property(
            "eventDetails", "vim.host.TpmEventDetails", since="vim.version.version8", rank=8
        ),
    ),
)
class TpmEventLogEntry(vmodl.DynamicData):
    """The data object ``vim.host.TpmEventLogEntry``, on the wire ``HostTpmEventLogEntry``.

    Fields:
        - ``pcrIndex``: ``int``, required.
        - ``eventDetails``: ``vim.host.TpmEventDetails``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmEventLogEntry.rst``
    """

    pcrIndex: int = 0
    """``int``, required. Since vSphere API 5.1."""
    eventDetails: vim.host.TpmEventDetails = _rt.UNSET
    """``vim.host.TpmEventDetails``, required. Since vSphere API 5.1."""
