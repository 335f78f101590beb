# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSATAControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSATAControllerOption",
    wire_name="VirtualSATAControllerOption",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("numSATADisks", "vim.option.IntOption", since="vim.version.version9", rank=9),
        _rt.Property("numSATACdroms", "vim.option.IntOption", since="vim.version.version9", rank=9),
    ),
)
class VirtualSATAControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualSATAControllerOption``.

    Fields:
        - ``numSATADisks``: ``vim.option.IntOption``, required.
        - ``numSATACdroms``: ``vim.option.IntOption``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualSATAControllerOption.rst``
    """

    numSATADisks: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 5.5."""
    numSATACdroms: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 5.5."""
