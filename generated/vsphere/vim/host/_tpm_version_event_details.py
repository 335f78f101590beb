# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmVersionEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmVersionEventDetails",
    wire_name="HostTpmVersionEventDetails",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("version", "base64Binary", since="vim.version.v8_0_0_1", rank=28),
    ),
)
class TpmVersionEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmVersionEventDetails``, on the wire ``HostTpmVersionEventDetails``.

    Fields:
        - ``version``: ``base64Binary``, required.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/host/TpmVersionEventDetails.rst``
    """

    version: bytes = _rt.UNSET
    """``base64Binary``, required. Since vSphere API 8.0.0.1."""
