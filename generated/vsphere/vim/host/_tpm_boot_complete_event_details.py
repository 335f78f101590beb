# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmBootCompleteEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmBootCompleteEventDetails",
    wire_name="HostTpmBootCompleteEventDetails",
    since="vim.version.v8_0_1_0",
    rank=30,
)
class TpmBootCompleteEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmBootCompleteEventDetails``, on the wire ``HostTpmBootCompleteEventDetails``.

    Since:
        vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

    Source:
        ``vim/host/TpmBootCompleteEventDetails.rst``
    """
