# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PodVMOverheadInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.PodVMOverheadInfo",
    wire_name="PodVMOverheadInfo",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("crxPageSharingSupported", "boolean", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "podVMOverheadWithoutPageSharing", "int", since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property("podVMOverheadWithPageSharing", "int", since="vim.version.v9_1_0_0", rank=35),
    ),
)
class PodVMOverheadInfo(vmodl.DynamicData):
    """The data object ``vim.host.PodVMOverheadInfo``.

    Fields:
        - ``crxPageSharingSupported``: ``boolean``, required.
        - ``podVMOverheadWithoutPageSharing``: ``int``, required.
        - ``podVMOverheadWithPageSharing``: ``int``, required.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/host/PodVMOverheadInfo.rst``
    """

    crxPageSharingSupported: bool = False
    """``boolean``, required. Since vSphere API 9.1.0.0."""
    podVMOverheadWithoutPageSharing: int = 0
    """``int``, required. Since vSphere API 9.1.0.0."""
    podVMOverheadWithPageSharing: int = 0
    """``int``, required. Since vSphere API 9.1.0.0."""
