# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PartialMaintenanceModeId``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.PartialMaintenanceModeId",
    wire_name="HostPartialMaintenanceModeId",
    since="vim.version.v8_0_3_0",
    rank=32,
)
class PartialMaintenanceModeId(_rt.VimEnum):
    """The enum ``vim.host.PartialMaintenanceModeId``, on the wire ``HostPartialMaintenanceModeId``.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/host/PartialMaintenanceModeId.rst``
    """

    sphereletPartialMM = "sphereletPartialMM"
    """The value ``sphereletPartialMM``."""
    nsxPartialMM = "nsxPartialMM"
    """The value ``nsxPartialMM``."""
    quickPatchPartialMM = "quickPatchPartialMM"
    """The value ``quickPatchPartialMM``."""
