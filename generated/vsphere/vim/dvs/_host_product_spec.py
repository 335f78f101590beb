# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.HostProductSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.dvs.HostProductSpec",
    wire_name="DistributedVirtualSwitchHostProductSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "productLineId", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("version", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostProductSpec(vmodl.DynamicData):
    """The data object ``vim.dvs.HostProductSpec``, on the wire ``DistributedVirtualSwitchHostProductSpec``.

    Fields:
        - ``productLineId``: ``string``, optional.
        - ``version``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/HostProductSpec.rst``
    """

    productLineId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    version: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
