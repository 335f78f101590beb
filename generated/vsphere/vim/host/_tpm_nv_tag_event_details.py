# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmNvTagEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmNvTagEventDetails",
    wire_name="HostTpmNvTagEventDetails",
    since="vim.version.v7_0_2_0",
    rank=22,
)
class TpmNvTagEventDetails(vim.host.TpmBootSecurityOptionEventDetails):
    """The data object ``vim.host.TpmNvTagEventDetails``, on the wire ``HostTpmNvTagEventDetails``.

    Since:
        vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

    Source:
        ``vim/host/TpmNvTagEventDetails.rst``
    """
