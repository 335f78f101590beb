# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmSignerEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmSignerEventDetails",
    wire_name="HostTpmSignerEventDetails",
    since="vim.version.v8_0_0_1",
    rank=28,
)
class TpmSignerEventDetails(vim.host.TpmBootSecurityOptionEventDetails):
    """The data object ``vim.host.TpmSignerEventDetails``, on the wire ``HostTpmSignerEventDetails``.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/host/TpmSignerEventDetails.rst``
    """
