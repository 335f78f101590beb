# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualNVDIMMControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualNVDIMMControllerOption",
    wire_name="VirtualNVDIMMControllerOption",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "numNVDIMMControllers", "vim.option.IntOption", since="vim.version.version12", rank=12
        ),
    ),
)
class VirtualNVDIMMControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualNVDIMMControllerOption``.

    Fields:
        - ``numNVDIMMControllers``: ``vim.option.IntOption``, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/device/VirtualNVDIMMControllerOption.rst``
    """

    numNVDIMMControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 6.7."""
