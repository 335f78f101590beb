# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmSystemVersionEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmSystemVersionEventDetails",
    wire_name="HostTpmSystemVersionEventDetails",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("systemVersion", "string", since="vim.version.v9_1_0_0", rank=35),
    ),
)
class TpmSystemVersionEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmSystemVersionEventDetails``, on the wire ``HostTpmSystemVersionEventDetails``.

    Fields:
        - ``systemVersion``: ``string``, required.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/host/TpmSystemVersionEventDetails.rst``
    """

    systemVersion: str = ""
    """``string``, required. Since vSphere API 9.1.0.0."""
