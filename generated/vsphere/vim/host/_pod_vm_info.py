# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PodVMInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PodVMInfo",
    wire_name="PodVMInfo",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("hasPageSharingPodVM", "boolean", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "podVMOverheadInfo", "vim.host.PodVMOverheadInfo", since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class PodVMInfo(vmodl.DynamicData):
    """The data object ``vim.host.PodVMInfo``.

    Fields:
        - ``hasPageSharingPodVM``: ``boolean``, required.
        - ``podVMOverheadInfo``: ``vim.host.PodVMOverheadInfo``, required.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/host/PodVMInfo.rst``
    """

    hasPageSharingPodVM: bool = False
    """``boolean``, required. Since vSphere API 9.1.0.0."""
    podVMOverheadInfo: vim.host.PodVMOverheadInfo = _rt.UNSET
    """``vim.host.PodVMOverheadInfo``, required. Since vSphere API 9.1.0.0."""
