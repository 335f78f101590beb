# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.UnresolvedVmfsResignatureSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.UnresolvedVmfsResignatureSpec",
    wire_name="HostUnresolvedVmfsResignatureSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "extentDevicePath", "string", array=True, since="vim.version.version5", rank=5
        ),
    ),
)
class UnresolvedVmfsResignatureSpec(vmodl.DynamicData):
    """The data object ``vim.host.UnresolvedVmfsResignatureSpec``, on the wire ``HostUnresolvedVmfsResignatureSpec``.

    Fields:
        - ``extentDevicePath``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/UnresolvedVmfsResignatureSpec.rst``
    """

    extentDevicePath: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
