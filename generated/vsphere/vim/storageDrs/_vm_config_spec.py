# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.VmConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.VmConfigSpec",
    wire_name="StorageDrsVmConfigSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "info",
            "vim.storageDrs.VmConfigInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class VmConfigSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.storageDrs.VmConfigSpec``, on the wire ``StorageDrsVmConfigSpec``.

    Fields:
        - ``info``: ``vim.storageDrs.VmConfigInfo``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/VmConfigSpec.rst``
    """

    info: vim.storageDrs.VmConfigInfo | None = None
    """``vim.storageDrs.VmConfigInfo``, optional. Since vSphere API 5.0."""
