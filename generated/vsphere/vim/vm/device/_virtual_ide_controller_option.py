# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualIDEControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualIDEControllerOption",
    wire_name="VirtualIDEControllerOption",
    properties=lambda: (
        _rt.Property("numIDEDisks", "vim.option.IntOption"),
        _rt.Property("numIDECdroms", "vim.option.IntOption"),
    ),
)
class VirtualIDEControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualIDEControllerOption``.

    Fields:
        - ``numIDEDisks``: ``vim.option.IntOption``, required.
        - ``numIDECdroms``: ``vim.option.IntOption``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualIDEControllerOption.rst``
    """

    numIDEDisks: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numIDECdroms: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
