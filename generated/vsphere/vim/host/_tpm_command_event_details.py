# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmCommandEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmCommandEventDetails",
    wire_name="HostTpmCommandEventDetails",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("commandLine", "string", since="vim.version.version8", rank=8),
    ),
)
class TpmCommandEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmCommandEventDetails``, on the wire ``HostTpmCommandEventDetails``.

    Fields:
        - ``commandLine``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmCommandEventDetails.rst``
    """

    commandLine: str = ""
    """``string``, required. Since vSphere API 5.1."""
