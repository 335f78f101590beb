# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.KeyedOpaqueBlob``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.dvs.KeyedOpaqueBlob",
    wire_name="DistributedVirtualSwitchKeyedOpaqueBlob",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property("opaqueData", "string", since="vim.version.version5", rank=5),
    ),
)
class KeyedOpaqueBlob(vmodl.DynamicData):
    """The data object ``vim.dvs.KeyedOpaqueBlob``, on the wire ``DistributedVirtualSwitchKeyedOpaqueBlob``.

    Fields:
        - ``key``: ``string``, required.
        - ``opaqueData``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/KeyedOpaqueBlob.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    opaqueData: str = ""
    """``string``, required. Since vSphere API 4.0."""
