# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FilterInUse``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FilterInUse",
    wire_name="FilterInUse",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "disk",
            "vim.vm.device.VirtualDiskId",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class FilterInUse(vim.fault.ResourceInUse):
    """The fault ``vim.fault.FilterInUse``.

    Fields:
        - ``disk``: List of ``vim.vm.device.VirtualDiskId``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/FilterInUse.rst``
    """

    disk: _rt.Field[list[vim.vm.device.VirtualDiskId], Iterable[vim.vm.device.VirtualDiskId]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.device.VirtualDiskId``, optional. Since vSphere API 6.0."""
