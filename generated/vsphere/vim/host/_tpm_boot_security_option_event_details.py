# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmBootSecurityOptionEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmBootSecurityOptionEventDetails",
    wire_name="HostTpmBootSecurityOptionEventDetails",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("bootSecurityOption", "string", since="vim.version.version8", rank=8),
    ),
)
class TpmBootSecurityOptionEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmBootSecurityOptionEventDetails``, on the wire ``HostTpmBootSecurityOptionEventDetails``.

    Fields:
        - ``bootSecurityOption``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmBootSecurityOptionEventDetails.rst``
    """

    bootSecurityOption: str = ""
    """``string``, required. Since vSphere API 5.1."""
