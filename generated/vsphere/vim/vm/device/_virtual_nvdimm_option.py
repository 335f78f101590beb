# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualNVDIMMOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualNVDIMMOption",
    wire_name="VirtualNVDIMMOption",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "capacityInMB", "vim.option.LongOption", since="vim.version.version12", rank=12
        ),
        _rt.Property("growable", "boolean", since="vim.version.version12", rank=12),
        _rt.Property("hotGrowable", "boolean", since="vim.version.version12", rank=12),
        _rt.Property("granularityInMB", "long", since="vim.version.version12", rank=12),
    ),
)
class VirtualNVDIMMOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualNVDIMMOption``.

    Fields:
        - ``capacityInMB``: ``vim.option.LongOption``, required.
        - ``growable``: ``boolean``, required.
        - ``hotGrowable``: ``boolean``, required.
        - ``granularityInMB``: ``long`` in megabytes, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/device/VirtualNVDIMMOption.rst``
    """

    capacityInMB: vim.option.LongOption = _rt.UNSET
    """``vim.option.LongOption``, required. Since vSphere API 6.7."""
    growable: bool = False
    """``boolean``, required. Since vSphere API 6.7."""
    hotGrowable: bool = False
    """``boolean``, required. Since vSphere API 6.7."""
    granularityInMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.7."""
