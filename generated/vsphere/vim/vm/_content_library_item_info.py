# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ContentLibraryItemInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.ContentLibraryItemInfo",
    wire_name="VirtualMachineContentLibraryItemInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("contentLibraryItemUuid", "string", since="vim.version.v7_0", rank=18),
        _rt.Property(
            "contentLibraryItemVersion", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
    ),
)
class ContentLibraryItemInfo(vmodl.DynamicData):
    """The data object ``vim.vm.ContentLibraryItemInfo``, on the wire ``VirtualMachineContentLibraryItemInfo``.

    Fields:
        - ``contentLibraryItemUuid``: ``string``, required.
        - ``contentLibraryItemVersion``: ``string``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/ContentLibraryItemInfo.rst``
    """

    contentLibraryItemUuid: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    contentLibraryItemVersion: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
