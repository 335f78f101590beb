# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ProfileRawData``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.ProfileRawData",
    wire_name="VirtualMachineProfileRawData",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("extensionKey", "string", since="vim.version.version9", rank=9),
        _rt.Property("objectData", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class ProfileRawData(vmodl.DynamicData):
    """The data object ``vim.vm.ProfileRawData``, on the wire ``VirtualMachineProfileRawData``.

    Fields:
        - ``extensionKey``: ``string``, required.
        - ``objectData``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/ProfileRawData.rst``
    """

    extensionKey: str = ""
    """``string``, required. Since vSphere API 5.5."""
    objectData: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
