# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDiskManagementSystemCapability``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanDiskManagementSystemCapability",
    wire_name="VimVsanHostVsanDiskManagementSystemCapability",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (_rt.Property("version", "string", since="vim.version.version10", rank=10),),
)
class VsanDiskManagementSystemCapability(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanDiskManagementSystemCapability``, on the wire ``VimVsanHostVsanDiskManagementSystemCapability``.

    Fields:
        - ``version``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/host/VsanDiskManagementSystemCapability.rst``
    """

    version: str = ""
    """``string``, required. Since vSphere API 6.0."""
